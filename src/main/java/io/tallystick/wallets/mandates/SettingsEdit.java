package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.CREDIT_PRICE_REQUIRED;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.wallets.BillingModel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shall change of a mandate's settings; null stays as it is. An explicit zero or false is a value like any other. */
public record SettingsEdit(
        @Nullable BillingModel model,
        @Nullable Asset asset,
        @Nullable BigDecimal defaultUserCredit,
        @Nullable BigDecimal warningThresholdPercent,
        @Nullable Boolean blockOnZeroBalance,
        @Nullable Boolean notifyOnWarning,
        @Nullable List<String> notifyEmails,
        @Nullable PostalAddress billingAddress,
        @Nullable UnitPrice creditPrice) {

    /**
     * The settings as they shall be.
     *
     * <p>Refuses {@code credit_price_required} for postpaid in credits without a price, {@code too_many_decimals} and
     * {@code amount_out_of_range}.
     */
    MandateSettings applyTo(MandateSettings current) {
        var edited = new MandateSettings(
                current.account(),
                current.asset(),
                or(model, current.model()),
                defaultUserCredit == null
                        ? current.defaultUserCredit()
                        : AssetAmount.exactly(defaultUserCredit, current.asset()),
                or(warningThresholdPercent, current.warningThresholdPercent()),
                or(blockOnZeroBalance, current.blockOnZeroBalance()),
                or(notifyOnWarning, current.notifyOnWarning()),
                or(notifyEmails, current.notifyEmails()),
                billingAddress == null ? current.billingAddress() : billingAddress,
                creditPrice == null ? current.creditPrice() : creditPrice);
        if (edited.model() == BillingModel.CREDIT_POSTPAY && edited.invoicedIn() == null) {
            throw CREDIT_PRICE_REQUIRED.at("creditPrice");
        }
        return edited;
    }

    private static <T> T or(@Nullable T sent, T current) {
        return sent == null ? current : sent;
    }
}
