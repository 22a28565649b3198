package io.tallystick.payments;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a payment that goes back, or is to.
 *
 * @param fromInvoice the part that the invoice had taken; the rest is taken from what the account paid beyond its invoices
 * @param withCreditNote whether the part is not owed after all; else it is owed again
 * @param creditsDue what the customer gives back of what the money had bought
 * @param creditsTaken what was still there of that
 * @param creditNote the number of the credit note that was issued
 */
public record Refund(
        AccountId account,
        Id id,
        Payment.Id payment,
        Money amount,
        Money fromInvoice,
        Status status,
        String reason,
        boolean withCreditNote,
        AssetAmount creditsDue,
        AssetAmount creditsTaken,
        @Nullable String failureMessage,
        @Nullable String creditNote,
        @Nullable String reference,
        Actor askedBy,
        Instant askedAt,
        @Nullable Instant decidedAt) {

    /** Identifies a refund within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "ref_" + value;
        }
    }

    /** How far the refund has come. A pending one counts against what may still go back. */
    public enum Status implements State<Status> {
        PENDING,
        SUCCEEDED,
        FAILED;

        @Override
        public Set<Status> next() {
            return this == PENDING ? Set.of(SUCCEEDED, FAILED) : Set.of();
        }
    }

    Refund succeed(
            AssetAmount due,
            AssetAmount taken,
            @Nullable String newCreditNote,
            @Nullable String newReference,
            Instant at) {
        return decided(Status.SUCCEEDED, due, taken, null, newCreditNote, newReference, at);
    }

    Refund fail(String message, Instant at) {
        return decided(Status.FAILED, creditsDue, creditsTaken, message, null, null, at);
    }

    private Refund decided(
            Status next,
            AssetAmount due,
            AssetAmount taken,
            @Nullable String message,
            @Nullable String newCreditNote,
            @Nullable String newReference,
            Instant at) {
        return new Refund(
                account,
                id,
                payment,
                amount,
                fromInvoice,
                next,
                reason,
                withCreditNote,
                due,
                taken,
                message,
                newCreditNote,
                newReference,
                askedBy,
                askedAt,
                at);
    }
}
