package io.tallystick.wallets.mandates;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.wallets.BillingModel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mandate is billed.
 *
 * @param asset what its wallets count in; fixed once used
 * @param defaultUserCredit what a user's wallet is opened with under {@code PREPAY_USER}
 * @param warningThresholdPercent of the last filled-up balance, 0 to 100
 * @param blockOnZeroBalance whether prepaid wallets stop at zero rather than go below
 * @param notifyEmails who is told of a balance that falls through the threshold
 * @param billingAddress where to write about it; null when it is the account's own
 * @param creditPrice what one credit costs when it was used on credit; null where it is not sold so
 */
public record MandateSettings(
        AccountId account,
        Asset asset,
        BillingModel model,
        AssetAmount defaultUserCredit,
        BigDecimal warningThresholdPercent,
        boolean blockOnZeroBalance,
        boolean notifyOnWarning,
        List<String> notifyEmails,
        @Nullable PostalAddress billingAddress,
        @Nullable UnitPrice creditPrice) {

    private static final BigDecimal USUAL_PERCENT = BigDecimal.TEN;
    private static final long USUAL_USER_CREDIT = 10;

    public MandateSettings {
        notifyEmails = List.copyOf(notifyEmails);
    }

    /** Settings before anyone has set anything (source 002's defaults). */
    static MandateSettings usual(AccountId account, Asset asset) {
        return new MandateSettings(
                account,
                asset,
                BillingModel.UNLIMITED,
                AssetAmount.of(USUAL_USER_CREDIT, asset),
                USUAL_PERCENT,
                true,
                true,
                List.of(),
                null,
                null);
    }

    /** The id that the Mandate API shows: computed, since an account has one row for each asset. */
    public UUID id() {
        var name = "settings:" + account.value() + ":" + asset.code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The currency in which use on credit is invoiced; null when credits have no price. */
    io.tallystick.kernel.money.@Nullable Currency invoicedIn() {
        return switch (asset) {
            case io.tallystick.kernel.money.Currency currency -> currency;
            case Credits credits -> creditPrice == null ? null : creditPrice.currency();
        };
    }
}
