package io.tallystick.payments.web.admin;

import io.tallystick.payments.Refund;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that went back, or is to.
 *
 * @param status {@code pending} while the gateway has not answered
 * @param creditsTaken credits that were taken back with it
 * @param creditNoteNumber null where the amount is owed again
 */
record RefundedJson(
        UUID id,
        UUID paymentId,
        String amount,
        String currency,
        String status,
        String reason,
        String creditsTaken,
        @Nullable String creditNoteNumber,
        @Nullable String failureMessage,
        String askedBy,
        Instant createdAt,
        @Nullable Instant decidedAt) {

    static RefundedJson of(Refund refund) {
        return new RefundedJson(
                refund.id().value(),
                refund.payment().value(),
                refund.amount().major().toPlainString(),
                refund.amount().currency().code(),
                refund.status().word(),
                refund.reason(),
                refund.creditsTaken().plain(),
                refund.creditNote(),
                refund.failureMessage(),
                refund.askedBy().name(),
                refund.askedAt(),
                refund.decidedAt());
    }
}
