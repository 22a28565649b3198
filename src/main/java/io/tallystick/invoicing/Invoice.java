package io.tallystick.invoicing;

import io.tallystick.accounts.Account.BillingDetails;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account owes, and how much of it has been settled.
 *
 * @param number given when the invoice is issued
 * @param settled what payments, balance and administrators have settled so far
 * @param invoiceDate in the seller's time zone
 * @param subject what it is for, so that the module above recognises it when it is paid
 * @param billedTo who it was written to, as it stood then
 * @param seller who wrote it, as it stood then
 */
public record Invoice(
        Id id,
        AccountId account,
        String number,
        Status status,
        Money subtotal,
        Money tax,
        Money total,
        Money settled,
        LocalDate invoiceDate,
        LocalDate dueOn,
        Subject subject,
        BillingDetails billedTo,
        SellerSnapshot seller,
        List<Line> lines,
        Instant issuedAt,
        @Nullable Instant paidAt,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {

    /** Identifies an invoice within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "inv_" + value;
        }
    }

    /** How far the invoice has come. */
    public enum Status implements State<Status> {
        DRAFT,
        PENDING,
        PAID,
        VOID,
        UNCOLLECTIBLE;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case DRAFT -> Set.of(PENDING, VOID);
                case PENDING -> Set.of(PAID, VOID, UNCOLLECTIBLE);
                case UNCOLLECTIBLE -> Set.of(PAID);
                case PAID -> Set.of(PENDING);
                case VOID -> Set.of();
            };
        }
    }

    /**
     * What an invoice is for.
     *
     * @param kind the noun of the module above: {@code subscription}, {@code credit_order}, {@code manual}
     */
    public record Subject(String kind, UUID id) {}

    /**
     * One line, rounded once.
     *
     * @param unitPrice in major units, up to twelve decimals
     * @param periodStart first day of what the line covers; null where it covers no period
     * @param periodEnd the day after its last
     */
    public record Line(
            String description,
            java.math.BigDecimal quantity,
            java.math.BigDecimal unitPrice,
            Money amount,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd) {}

    public Currency currency() {
        return total.currency();
    }

    /** What is still owed; zero once it is paid or void. */
    public Money due() {
        return status == Status.PENDING || status == Status.UNCOLLECTIBLE
                ? total.minus(settled)
                : Money.zero(currency());
    }

    /** The invoice after an amount was settled: paid as soon as nothing is left. */
    Invoice settled(Money amount, Instant at) {
        var together = settled.plus(amount);
        var whole = together.compareTo(total) >= 0;
        return with(whole ? Status.PAID : status, together, whole ? at : paidAt, voidedAt, voidReason);
    }

    /** The invoice after money for it went back: what went back is owed again. */
    Invoice refunded(Money amount) {
        var left = settled.minus(amount);
        return with(status == Status.PAID ? Status.PENDING : status, left, null, voidedAt, voidReason);
    }

    /** The invoice as if it had never been owed; its number stays. */
    Invoice voided(String reason, Instant at) {
        if (!status.mayBecome(Status.VOID)) {
            throw InvoicingProblem.INVOICE_STATE_FORBIDS.with("status", status.word(), "action", "voided");
        }
        if (settled.isPositive()) {
            throw InvoicingProblem.INVOICE_HAS_PAYMENTS.because();
        }
        return with(Status.VOID, settled, paidAt, at, reason);
    }

    /** What a member may do with it now. */
    public List<String> allowedActions() {
        return due().isPositive() ? List.of("download_pdf", "confirm_payment", "pay") : List.of("download_pdf");
    }

    /** What an administrator may do with it now. */
    public List<String> allowedActionsForStaff() {
        var actions = new ArrayList<>(List.of("download_pdf"));
        if (due().isPositive()) {
            actions.add("mark_paid");
            if (settled.isZero() && status.mayBecome(Status.VOID)) {
                actions.add("void");
            }
        }
        return actions;
    }

    private Invoice with(
            Status newStatus,
            Money newSettled,
            @Nullable Instant newPaidAt,
            @Nullable Instant newVoidedAt,
            @Nullable String newReason) {
        return new Invoice(
                id,
                account,
                number,
                newStatus,
                subtotal,
                tax,
                total,
                newSettled,
                invoiceDate,
                dueOn,
                subject,
                billedTo,
                seller,
                lines,
                issuedAt,
                newPaidAt,
                newVoidedAt,
                newReason);
    }
}
