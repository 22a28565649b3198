package io.tallystick.wallets;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits that an account ordered. It copies what was offered, so that a package may be edited without changing what somebody
 * has an invoice for.
 *
 * @param quantity how often the offer was ordered
 * @param credits in all
 * @param price in all, before tax
 * @param validDays days after the payment on which they expire; null for never
 * @param invoice what asks for the price; null only while it is being written
 */
public record CreditOrder(
        Id id,
        AccountId account,
        @Nullable UUID packageId,
        String description,
        int quantity,
        AssetAmount credits,
        Money price,
        @Nullable Integer validDays,
        Invoice.@Nullable Id invoice,
        Instant orderedAt) {

    /** The word by which an invoice names an order as what it is for. */
    public static final String SUBJECT = "credit_order";

    /** Identifies an order within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "cro_" + value;
        }
    }

    CreditOrder invoicedBy(Invoice.Id written) {
        return new CreditOrder(
                id, account, packageId, description, quantity, credits, price, validDays, written, orderedAt);
    }
}
