package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the log of usage is asked for.
 *
 * @param wallets by number
 * @param from the first moment; null for the beginning
 * @param until the moment after the last; null for now
 * @param reference exactly this
 * @param workflow exactly this, in the details
 * @param least the smallest amount, in millionths
 * @param most the largest amount, in millionths
 * @param after the last entry that has been seen; null for the newest
 * @param size entries wanted
 */
public record UsageLogQuery(
        AccountId account,
        Set<Integer> wallets,
        @Nullable Instant from,
        @Nullable Instant until,
        UsageFilter filter,
        @Nullable String reference,
        @Nullable String workflow,
        @Nullable Long least,
        @Nullable Long most,
        UsageEntry.@Nullable Cursor after,
        int size) {

    public UsageLogQuery {
        wallets = new TreeSet<>(wallets);
    }

    /** The same question from another place on. */
    public UsageLogQuery after(UsageEntry.@Nullable Cursor place) {
        return new UsageLogQuery(account, wallets, from, until, filter, reference, workflow, least, most, place, size);
    }
}
