package io.tallystick.wallets.mandates;

import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.ledger.WalletHistory;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.GrantOrder;
import io.tallystick.wallets.Grants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a wallet owes into an invoice: the debt is settled in the wallet, and owed as money instead, in one transaction.
 */
@Component
class PostpaidInvoice {

    static final String SUBJECT = "postpaid_usage";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Invoices invoices;
    private final Grants grants;
    private final WalletHistory history;
    private final Accounts accounts;

    PostpaidInvoice(Invoices invoices, Grants grants, WalletHistory history, Accounts accounts) {
        this.invoices = invoices;
        this.grants = grants;
        this.history = history;
        this.accounts = accounts;
    }

    /**
     * What became of a period.
     *
     * @param used what was invoiced; zero where it rounds to no cent, and then it is left for the next period
     */
    record Billed(AssetAmount used, @Nullable Invoice invoice) {}

    /** Invoices what the wallet owed at the end of the period and still owes now. */
    Billed write(PostpaidPeriod period, MandateSettings settings, Instant end, Actor by) {
        var owed = owed(period, end);
        if (!owed.isPositive()) {
            return new Billed(AssetAmount.zero(period.asset()), null);
        }
        var zone = accounts.get(settings.account()).timezone();
        var line = line(owed, settings, period, end, zone);
        var money = line.unitPrice().times(line.quantity()).rounded(RoundingMode.HALF_UP);
        if (!money.isPositive()) {
            return new Billed(AssetAmount.zero(period.asset()), null);
        }
        settle(period, owed, money, line.description(), by);
        var subject = new Invoice.Subject(SUBJECT, period.id());
        // Last, since the counter of invoice numbers stays locked until the transaction ends.
        var issued = invoices.issue(new InvoiceDraft(settings.account(), money.currency(), List.of(line), subject, by));
        return new Billed(owed, issued);
    }

    private AssetAmount owed(PostpaidPeriod period, Instant end) {
        var now = history.standing(period.wallet()).balance();
        // What is used after the end of the month belongs to the next one; a period that ends early ends now.
        var atEnd = end.isBefore(period.endsAt()) ? now : history.balanceBefore(period.wallet(), end);
        return new AssetAmount(Math.min(-now, -atEnd), period.asset());
    }

    private void settle(PostpaidPeriod period, AssetAmount owed, Money money, String description, Actor by) {
        grants.grant(new GrantOrder(
                period.wallet().account(),
                Grant.Kind.PURCHASED,
                owed,
                null,
                money,
                "postpaid_period",
                period.id(),
                "Invoiced: " + description,
                by));
    }

    private static InvoiceDraft.DraftLine line(
            AssetAmount owed, MandateSettings settings, PostpaidPeriod period, Instant end, ZoneId zone) {
        var from = period.startsAt().atZone(zone).toLocalDate();
        var until = dayAfter(end, zone);
        var last = until.minusDays(1);
        var description = "Use from %s to %s".formatted(DAY.format(from), DAY.format(last));
        return switch (settings.asset()) {
            case Currency currency ->
                new InvoiceDraft.DraftLine(
                        description, BigDecimal.ONE, new UnitPrice(owed.units(), currency), from, until);
            case Credits credits -> {
                var price = settings.creditPrice();
                if (price == null) {
                    throw new IllegalStateException("Postpaid in credits has a price for one credit");
                }
                yield new InvoiceDraft.DraftLine(
                        description + ", in credits", owed.units().stripTrailingZeros(), price, from, until);
            }
        };
    }

    /** The day after the last one that the period touches. */
    private static LocalDate dayAfter(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate().plusDays(1);
    }
}
