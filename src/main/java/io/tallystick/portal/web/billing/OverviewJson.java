package io.tallystick.portal.web.billing;

import io.tallystick.catalog.web.billing.PlanJson;
import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.kernel.money.Money;
import io.tallystick.subscriptions.web.billing.SubscriptionJson;
import io.tallystick.wallets.web.billing.BalanceJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account at one glance.
 *
 * @param role what the caller is in the account
 * @param openInvoice the oldest invoice that is owed
 * @param latestPayment the newest payment that was told for it
 * @param banner what needs attention: {@code none}, {@code payment_due}, {@code payment_in_review}, {@code payment_rejected},
 *     {@code suspended}
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
        List<MoneyJson> accountBalance) {

    /** An amount in its currency. */
    record MoneyJson(String currency, String amount) {

        static MoneyJson of(Money money) {
            return new MoneyJson(money.currency().code(), money.major().toPlainString());
        }
    }
}
