package io.tallystick.payments.web.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tallystick.payments.Payment;
import io.tallystick.payments.web.billing.PaymentJson;
import java.util.UUID;

/** A payment as platform administrators see it: with its account, and what they may do. */
record AdminPaymentJson(
        AccountRefJson account, @JsonUnwrapped PaymentJson payment) {

    /** Whose payment it is. */
    record AccountRefJson(UUID id, String name) {}

    static AdminPaymentJson of(Payment payment, String accountName) {
        return new AdminPaymentJson(
                new AccountRefJson(payment.account().value(), accountName),
                PaymentJson.of(payment, payment.allowedActions()));
    }
}
