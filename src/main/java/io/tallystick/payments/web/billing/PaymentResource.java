package io.tallystick.payments.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.payments.Payment;
import io.tallystick.payments.PaymentQuery;
import io.tallystick.payments.Payments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account's payments. */
@RestController
class PaymentResource {

    private final Payments payments;

    PaymentResource(Payments payments) {
        this.payments = payments;
    }

    /** The account's payments; those under review first, then the newest. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/payments/")
    PageJson<PaymentJson> list(
            Access access,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "invoice_id", required = false) @Nullable UUID invoice,
            PageRequest page) {
        var query = new PaymentQuery(
                Optional.of(access.account()),
                PaymentQuery.status(status),
                Optional.empty(),
                Optional.ofNullable(invoice).map(Invoice.Id::new),
                page);
        return PageJson.of(payments.page(query), payment -> PaymentJson.of(payment, List.of()));
    }

    /** One payment. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/payments/{id}/")
    PaymentJson find(Access access, @PathVariable UUID id) {
        return PaymentJson.of(payments.get(access.account(), new Payment.Id(id)), List.of());
    }

    /** The file that was added to a payment. */
    @Allow(Permission.BILLING_READ)
    @GetMapping(
            path = "/api/v1/billing/payments/{id}/proof/",
            produces = {"application/pdf", "image/png", "image/jpeg"})
    ResponseEntity<byte[]> proof(Access access, @PathVariable UUID id) {
        return ProofAnswer.of(payments.proof(access.account(), new Payment.Id(id)));
    }
}
