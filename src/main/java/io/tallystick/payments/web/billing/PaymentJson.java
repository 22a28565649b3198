package io.tallystick.payments.web.billing;

import io.tallystick.payments.Payment;
import io.tallystick.payments.Proof;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param amountDue what the invoice still owed when the payment was told
 * @param difference whether the amount is {@code exact}, {@code short} or {@code over}
 * @param differenceAmount by how much
 * @param needsSecondApproval whether one administrator has said yes and another has to
 */
public record PaymentJson(
        UUID id,
        UUID accountId,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID subscriptionId,
        String amount,
        String amountDue,
        String difference,
        String differenceAmount,
        String refundedAmount,
        String currency,
        String status,
        String paymentMethod,
        String reference,
        @Nullable String notes,
        @Nullable String adminNotes,
        @Nullable String failureCode,
        @Nullable String failureMessage,
        @Nullable String stripePaymentIntentId,
        @Nullable ProofJson proof,
        PersonJson submittedBy,
        List<ApprovalJson> approvals,
        boolean needsSecondApproval,
        List<String> allowedActions,
        Instant createdAt,
        @Nullable Instant paidAt,
        @Nullable Instant approvedAt) {

    /** The file that the payer added. */
    public record ProofJson(String fileName, String contentType, long size) {

        static @Nullable ProofJson of(Proof.@Nullable Summary proof) {
            return proof == null ? null : new ProofJson(proof.fileName(), proof.contentType(), proof.size());
        }
    }

    /** Somebody who acted. */
    public record PersonJson(UUID id, String name) {}

    /** An administrator's yes. */
    public record ApprovalJson(
            PersonJson by, Instant at, @Nullable String notes) {

        static ApprovalJson of(Payment.Approval approval) {
            return new ApprovalJson(
                    new PersonJson(approval.by().id(), approval.by().name()), approval.at(), approval.notes());
        }
    }

    /**
     * The payment as its payer sees it; what administrators may do with it is theirs to see.
     *
     * @param allowedActions what the reader may do
     */
    public static PaymentJson of(Payment payment, List<String> allowedActions) {
        var difference = payment.amount().minus(payment.due());
        var waiting = payment.status() == Payment.Status.PENDING_APPROVAL;
        return new PaymentJson(
                payment.id().value(),
                payment.account().value(),
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.invoice().subscription(),
                payment.amount().major().toPlainString(),
                payment.due().major().toPlainString(),
                difference.isZero() ? "exact" : difference.isNegative() ? "short" : "over",
                (difference.isNegative() ? difference.negated() : difference)
                        .major()
                        .toPlainString(),
                payment.refunded().major().toPlainString(),
                payment.amount().currency().code(),
                payment.status().word(),
                payment.method(),
                payment.reference(),
                payment.notes(),
                payment.adminNotes(),
                payment.failureCode(),
                payment.failureMessage(),
                null,
                ProofJson.of(payment.proof()),
                new PersonJson(payment.submittedBy().id(), payment.submittedBy().name()),
                payment.approvals().stream().map(ApprovalJson::of).toList(),
                waiting && !payment.approvals().isEmpty(),
                allowedActions,
                payment.createdAt(),
                payment.paidAt(),
                payment.approvedAt());
    }
}
