package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import io.tallystick.payments.gateway.GatewayAnswer;
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
 * @param gateway how it is paid through a gateway; null where a person tells of it and another finds it
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
        @Nullable Instant approvedAt,
        @Nullable AtGateway gateway) {

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

    /**
     * A payment's other side.
     *
     * @param provider who takes the money: {@code sandbox}, {@code stripe}
     * @param savedMethod what it is taken from, where that was saved
     * @param token the provider's own id of that
     * @param offSession whether the customer is away
     * @param reference the provider's own id of the payment
     * @param step what the customer has to do now
     * @param secret with which the customer's browser does it
     */
    public record AtGateway(
            String provider,
            @Nullable UUID savedMethod,
            @Nullable String token,
            boolean offSession,
            @Nullable String reference,
            GatewayAnswer.@Nullable Step step,
            @Nullable String secret) {

        AtGateway waiting(GatewayAnswer.@Nullable Step newStep, @Nullable String newSecret) {
            return new AtGateway(provider, savedMethod, token, offSession, reference, newStep, newSecret);
        }

        AtGateway decided(@Nullable String newReference) {
            return new AtGateway(provider, savedMethod, token, offSession, newReference, null, null);
        }
    }

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
        requireReview();
        return with(Status.SUCCEEDED, null, null, newNotes, at, at, gateway);
    }

    /** The payment, refused by an administrator; the payer may try again. */
    Payment reject(String reason) {
        requireReview();
        return with(Status.FAILED, REJECTED, reason, reason, null, null, gateway);
    }

    /** The payment, taken by its gateway. */
    Payment taken(String providerReference, Instant at) {
        requireOpen(Status.SUCCEEDED);
        return with(
                Status.SUCCEEDED, null, null, adminNotes, at, null, atGateway().decided(providerReference));
    }

    /** The payment, refused by its gateway. */
    Payment declined(String code, String message) {
        requireOpen(Status.FAILED);
        return with(
                Status.FAILED,
                code,
                message,
                adminNotes,
                null,
                null,
                atGateway().decided(null));
    }

    /** The payment, closed before anything was taken. */
    Payment closed() {
        requireOpen(Status.CANCELLED);
        return with(
                Status.CANCELLED,
                null,
                null,
                adminNotes,
                null,
                null,
                atGateway().decided(null));
    }

    /** The payment, of which only the gateway knows what became. */
    Payment unclear() {
        return status == Status.PROCESSING
                ? this
                : with(
                        Status.PROCESSING,
                        null,
                        null,
                        adminNotes,
                        null,
                        null,
                        atGateway().waiting(null, null));
    }

    /** The payment, waiting for what its customer does at the gateway. */
    Payment waiting(GatewayAnswer.Step step, String secret) {
        return with(status, null, null, adminNotes, null, null, atGateway().waiting(step, secret));
    }

    /** The payment, with some of its money given back. */
    Payment refunded(Money more) {
        return new Payment(
                id,
                account,
                invoice,
                amount,
                due,
                refunded.plus(more),
                refunded.plus(more).compareTo(amount) < 0 ? status : Status.REFUNDED,
                method,
                reference,
                notes,
                failureCode,
                failureMessage,
                adminNotes,
                submittedBy,
                proof,
                approvals,
                createdAt,
                paidAt,
                approvedAt,
                gateway);
    }

    /** Whether its outcome is still to come from a gateway. */
    public boolean isUnderWay() {
        return status == Status.PENDING || status == Status.PROCESSING;
    }

    /** Its other side, where it has one. */
    AtGateway atGateway() {
        return java.util.Objects.requireNonNull(gateway, () -> id + " is no payment through a gateway");
    }

    /** What an administrator may do with it now. */
    public List<String> allowedActions() {
        return switch (status) {
            case PENDING_APPROVAL -> List.of("approve", "reject");
            case SUCCEEDED -> List.of("refund");
            default -> List.of();
        };
    }

    void requireReview() {
        if (status != Status.PENDING_APPROVAL) {
            throw PaymentsProblem.PAYMENT_ALREADY_DECIDED.with("status", status.word());
        }
    }

    private void requireOpen(Status wanted) {
        if (!status.mayBecome(wanted)) {
            throw PaymentsProblem.PAYMENT_ALREADY_DECIDED.with("status", status.word());
        }
    }

    private Payment with(
            Status next,
            @Nullable String code,
            @Nullable String message,
            @Nullable String newNotes,
            @Nullable Instant newPaidAt,
            @Nullable Instant newApprovedAt,
            @Nullable AtGateway newGateway) {
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
                newApprovedAt,
                newGateway);
    }
}
