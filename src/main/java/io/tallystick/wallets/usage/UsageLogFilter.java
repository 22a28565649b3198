package io.tallystick.wallets.usage;

import io.tallystick.kernel.money.Asset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the log is narrowed down; what is null is not asked about.
 *
 * @param asset wallets of this asset only
 * @param wallet one wallet only
 * @param user as the product names it
 * @param from the first day in the account's time zone
 * @param to the last day, itself included
 * @param least the smallest amount, in millionths
 * @param most the largest amount, in millionths
 */
public record UsageLogFilter(
        @Nullable Asset asset,
        @Nullable Integer wallet,
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable String user,
        @Nullable String workflow,
        @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long least,
        @Nullable Long most) {

    boolean means(UsageWallet candidate) {
        return (asset == null || candidate.asset().equals(asset)) && (wallet == null || candidate.number() == wallet);
    }
}
