package io.tallystick.wallets.usage;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageDimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an account used of one asset in some days, all of it as of one moment.
 *
 * @param count how many debits and captures
 * @param days each day in order, those without usage too
 * @param parts by operation, model, provider, feature and user, the largest first
 */
public record UsageSummary(
        UsageDays period, AssetAmount total, long count, List<Day> days, Map<UsageDimension, List<Part>> parts) {

    /** One day. */
    public record Day(LocalDate date, AssetAmount amount, long count) {}

    /**
     * A part of the whole.
     *
     * @param name null where the debits named none; a user is named as the product names it
     */
    public record Part(@Nullable String name, AssetAmount amount, long count) {}
}
