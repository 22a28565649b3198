package io.tallystick.portal.web.billing;

import io.tallystick.catalog.web.billing.PlanJson;
import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.kernel.money.Money;
import io.tallystick.subscriptions.web.billing.SubscriptionJson;
import io.tallystick.wallets.warnings.Warning;
import io.tallystick.wallets.web.billing.BalanceJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account at one glance.
 *
 * @param role what the caller is in the account
 * @param openInvoice the oldest invoice that is owed
 * @param latestPayment the newest payment that was told for it
 * @param banner what needs attention: {@code none}, {@code payment_due}, {@code payment_in_review}, {@code payment_rejected},
 *     {@code suspended}
 * @param creditsWarning the warning that stands because the credits are low; null when they are not
 * @param accountBalance what was paid beyond the invoices
 */
record OverviewJson(
        AccountJson account,
        String role,
        @Nullable PlanJson plan,
        @Nullable SubscriptionJson subscription,
        BalanceJson credits,
        @Nullable InvoiceJson openInvoice,
        InvoiceJson.@Nullable PaymentNoteJson latestPayment,
        String banner,
        @Nullable CreditsWarningJson creditsWarning,
        List<MoneyJson> accountBalance) {

    /**
     * The credits fell to the warning threshold and have not been filled up since.
     *
     * @param id of this fall; another fall has another
     * @param asset what both amounts count: {@code credits} or a currency
     * @param available what may be spent now
     * @param runsOutOn when nothing is left if use goes on as it did; null where nobody can say
     */
    record CreditsWarningJson(
            UUID id,
            String asset,
            String available,
            String threshold,
            Instant fellAt,
            @Nullable LocalDate runsOutOn) {

        static CreditsWarningJson of(Warning warning) {
            return new CreditsWarningJson(
                    warning.fall(),
                    warning.available().asset().code(),
                    warning.available().plain(),
                    warning.threshold().plain(),
                    warning.fellAt(),
                    warning.runsOutOn());
        }
    }

    /** An amount in its currency. */
    record MoneyJson(String currency, String amount) {

        static MoneyJson of(Money money) {
            return new MoneyJson(money.currency().code(), money.major().toPlainString());
        }
    }
}
