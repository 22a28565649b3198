package io.tallystick.payments.web.billing;

import static io.tallystick.payments.PaymentsProblem.METHOD_REQUIRED;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_DECLINED;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.web.billing.InvoiceJsons;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.GatewayPayments;
import io.tallystick.payments.Means;
import io.tallystick.payments.Payment;
import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.SavedMethods;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Paying an open invoice through a gateway. */
@RestController
class PayResource {

    private final GatewayPayments gateway;
    private final SavedMethods methods;
    private final Invoices invoices;
    private final InvoiceJsons invoiceJsons;

    PayResource(GatewayPayments gateway, SavedMethods methods, Invoices invoices, InvoiceJsons invoiceJsons) {
        this.gateway = gateway;
        this.methods = methods;
        this.invoices = invoices;
        this.invoiceJsons = invoiceJsons;
    }

    /** Pays what the invoice still owes. A gateway that refuses is answered 422 {@code payment_declined}. */
    @Allow(Permission.BILLING_PAY)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/invoices/{id}/pay/")
    ResponseEntity<PaidJson> pay(
            Access access,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable PayJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var invoice = invoices.get(access.account(), new Invoice.Id(id));
        var means = means(access.account(), body == null ? new PayJson(null, null) : body);
        var request = RequestKey.of(key, "pay", id, body).of("pay");
        var paid = gateway.pay(access.account(), invoice.id(), means, request, access.actor());
        if (paid.payment().status() == Payment.Status.FAILED) {
            throw declined(paid.payment());
        }
        var answer = ResponseEntity.ok();
        if (paid.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(json(access.account(), paid.payment()));
    }

    private PaidJson json(AccountId account, Payment payment) {
        var invoice = invoices.get(account, payment.invoice().id());
        return new PaidJson(
                PaymentJson.of(payment, List.of()),
                invoiceJsons.of(invoice),
                NextActionJson.of(invoice, Optional.of(payment), List.of()));
    }

    private Means means(AccountId account, PayJson body) {
        if (body.paymentMethodId() != null) {
            return new Means.Saved(new SavedMethod.Id(body.paymentMethodId()), false);
        }
        if (body.paymentMethod() != null) {
            return new Means.AtProvider(body.paymentMethod());
        }
        return methods.all(account).stream()
                .findFirst()
                .map(method -> new Means.Saved(method.id(), false))
                .orElseThrow(() -> METHOD_REQUIRED.at("payment_method"));
    }

    private static RuntimeException declined(Payment payment) {
        return PAYMENT_DECLINED.with(
                "reason", String.valueOf(payment.failureMessage()),
                "failure_code", String.valueOf(payment.failureCode()),
                "payment_id", payment.id().value());
    }
}
