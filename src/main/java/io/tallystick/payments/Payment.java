package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amount that was, or is said to have been, paid for an invoice.
 *
 * @param due what the invoice still owed when the payment was told
 * @param method the word of the payment method: {@code bank_transfer}
 * @param reference what the payer quoted
 * @param approvals who has approved it so far, in order
 * @param adminNotes what the administrator wrote when deciding
 */
public record Payment(
        Id id,
        AccountId account,
        InvoiceRef invoice,
        Money amount,
        Money due,
        Money refunded,
        Status status,
        String method,
        String reference,
        @Nullable String notes,
        @Nullable String failureCode,
        @Nullable String failureMessage,
        @Nullable String adminNotes,
        Actor submittedBy,
        Proof.@Nullable Summary proof,
        List<Approval> approvals,
        Instant createdAt,
        @Nullable Instant paidAt,
        @Nullable Instant approvedAt) {

    /** The reason that a refused confirmation carries as {@code failure_code}. */
    static final String REJECTED = "rejected_by_administrator";

    /** Identifies a payment within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "pay_" + value;
        }
    }

    /**
     * The invoice that a payment is for.
     *
     * @param subscription the subscription that the invoice is for, if it is for one
     */
    public record InvoiceRef(
            Invoice.Id id, String number, @Nullable UUID subscription) {

        static InvoiceRef of(Invoice invoice) {
            var subject = invoice.subject();
            return new InvoiceRef(
                    invoice.id(), invoice.number(), subject.kind().equals("subscription") ? subject.id() : null);
        }
    }

    /** An administrator's yes. Large payments need two, by different administrators. */
    public record Approval(Actor by, Instant at, @Nullable String notes) {}

    /** How far the payment has come. */
    public enum Status implements State<Status> {
        PENDING,
        PENDING_APPROVAL,
        PROCESSING,
        SUCCEEDED,
        FAILED,
        REFUNDED,
        CANCELLED;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case PENDING -> Set.of(PROCESSING, SUCCEEDED, FAILED, CANCELLED);
                case PENDING_APPROVAL -> Set.of(SUCCEEDED, FAILED, CANCELLED);
                case PROCESSING -> Set.of(SUCCEEDED, FAILED, CANCELLED);
                case SUCCEEDED -> Set.of(REFUNDED);
                case FAILED, REFUNDED, CANCELLED -> Set.of();
            };
        }
    }

    /** The payment, approved by all who had to: the money is there. */
    Payment succeed(@Nullable String newNotes, Instant at) {
        requireOpen(Status.SUCCEEDED);
        return decided(Status.SUCCEEDED, null, null, newNotes, at, at);
    }

    /** The payment, refused by an administrator; the payer may try again. */
    Payment reject(String reason) {
        requireOpen(Status.FAILED);
        return decided(Status.FAILED, REJECTED, reason, reason, null, null);
    }

    /** What an administrator may do with it now. */
    public List<String> allowedActions() {
        return status == Status.PENDING_APPROVAL ? List.of("approve", "reject") : List.of();
    }

    void requireOpen(Status wanted) {
        if (!status.mayBecome(wanted)) {
            throw PaymentsProblem.PAYMENT_ALREADY_DECIDED.with("status", status.word());
        }
    }

    private Payment decided(
            Status next,
            @Nullable String code,
            @Nullable String message,
            @Nullable String newNotes,
            @Nullable Instant newPaidAt,
            @Nullable Instant newApprovedAt) {
        return new Payment(
                id,
                account,
                invoice,
                amount,
                due,
                refunded,
                next,
                method,
                reference,
                notes,
                code,
                message,
                newNotes,
                submittedBy,
                proof,
                approvals,
                createdAt,
                newPaidAt,
                newApprovedAt);
    }
}
