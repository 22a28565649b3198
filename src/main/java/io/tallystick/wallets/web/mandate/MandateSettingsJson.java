package io.tallystick.wallets.web.mandate;

import io.tallystick.wallets.mandates.MandateSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mandate is billed.
 *
 * @param asset {@code credits} or a currency; fixed once used
 * @param creditPrice what one credit costs when it was used on credit
 * @param creditPriceCurrency the currency of that price
 */
record MandateSettingsJson(
        UUID id,
        UUID mandateId,
        BillingModelJson billingModel,
        BigDecimal defaultUserCredit,
        BigDecimal warningThresholdPercent,
        boolean blockOnZeroBalance,
        boolean notifyOnWarning,
        List<String> notifyEmails,
        @Nullable MandateAddressJson billingAddress,
        String asset,
        @Nullable BigDecimal creditPrice,
        @Nullable String creditPriceCurrency) {

    static MandateSettingsJson of(MandateSettings settings) {
        var price = settings.creditPrice();
        return new MandateSettingsJson(
                settings.id(),
                settings.account().value(),
                BillingModelJson.of(settings.model()),
                Decimals.of(settings.defaultUserCredit()),
                settings.warningThresholdPercent(),
                settings.blockOnZeroBalance(),
                settings.notifyOnWarning(),
                settings.notifyEmails(),
                MandateAddressJson.of(settings.billingAddress()),
                settings.asset().code(),
                price == null ? null : price.amount(),
                price == null ? null : price.currency().code());
    }
}
