package io.tallystick.wallets.mandates;

import io.tallystick.kernel.money.AssetAmount;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit beside the wallet's own: for a user, a feature, or both together.
 *
 * @param user whose use counts, by the id that debits name; null for everyone's
 * @param feature which use counts; null for all
 */
public record Budget(
        UUID id, @Nullable String user, @Nullable String feature, Period period, AssetAmount limit) {

    /** When the count begins anew, in the account's time zone. */
    public enum Period {
        DAY,
        MONTH,
        TOTAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What distinguishes a budget from the others. */
    record Scope(@Nullable String user, @Nullable String feature, Period period) {}

    Scope scope() {
        return new Scope(user, feature, period);
    }
}
