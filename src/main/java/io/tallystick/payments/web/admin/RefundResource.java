package io.tallystick.payments.web.admin;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.payments.Payment;
import io.tallystick.payments.Payments;
import io.tallystick.payments.Refunds;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Money that goes back. */
@RestController
@Administrators
class RefundResource {

    private final Refunds refunds;
    private final Payments payments;
    private final Accounts accounts;

    RefundResource(Refunds refunds, Payments payments, Accounts accounts) {
        this.refunds = refunds;
        this.payments = payments;
        this.accounts = accounts;
    }

    /** A refund with its payment as it stands now. */
    record GivenJson(RefundedJson refund, AdminPaymentJson payment) {}

    /** Gives money back, all or a part; credits that it had bought are taken back in proportion, as far as they are left. */
    @OwnIdempotency
    @PostMapping("/api/v1/admin/payments/{id}/refund/")
    ResponseEntity<GivenJson> refund(
            Actor administrator,
            @PathVariable UUID id,
            @Valid @RequestBody RefundJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var wish = new Refunds.Wish(
                new Payment.Id(id), body.amount(), body.reason().strip(), body.creditNote());
        var request = RequestKey.of(key, "refund", wish).of(String.valueOf(administrator.id()));
        var given = refunds.refund(wish, request, administrator);
        var answer = ResponseEntity.ok();
        if (given.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(new GivenJson(RefundedJson.of(given.refund()), json(given.payment())));
    }

    /** The refunds of a payment, in the order in which they were asked for. */
    @GetMapping("/api/v1/admin/payments/{id}/refunds/")
    List<RefundedJson> refunds(@PathVariable UUID id) {
        var payment = payments.getForStaff(new Payment.Id(id));
        return refunds.ofPayment(payment.account(), payment.id()).stream()
                .map(RefundedJson::of)
                .toList();
    }

    private AdminPaymentJson json(Payment payment) {
        var name = accounts.find(payment.account()).map(Account::name).orElse("");
        return AdminPaymentJson.of(payment, name);
    }
}
