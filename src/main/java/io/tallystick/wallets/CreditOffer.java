package io.tallystick.wallets;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Money;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits at a price.
 *
 * @param packageId null for an amount of the customer's own choice
 * @param description what the invoice says of it
 * @param price for all of the credits, before tax
 * @param validDays days after the payment on which they expire; null for never
 */
public record CreditOffer(
        @Nullable UUID packageId,
        String description,
        AssetAmount credits,
        Money price,
        @Nullable Integer validDays) {

    /** What a package offers now. */
    public static CreditOffer of(CreditPackage sold) {
        return new CreditOffer(
                sold.id().value(),
                String.format(Locale.ROOT, "%s, %,d credits", sold.name(), sold.credits()),
                AssetAmount.of(sold.credits(), Credits.CREDITS),
                sold.finalPrice(),
                sold.validDays());
    }
}
