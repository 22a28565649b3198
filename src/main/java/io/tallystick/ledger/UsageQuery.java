package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question about what an account used.
 *
 * @param wallets the wallets that are meant, by number; of one asset, since amounts of two are never added
 * @param zone in which days are counted; quickest in the one that totals are folded in, exact in any
 * @param from the first day
 * @param until the day after the last
 * @param groupings how the answer is split: one list of lines for each set of dimensions
 */
public record UsageQuery(
        AccountId account,
        Set<Integer> wallets,
        ZoneId zone,
        LocalDate from,
        LocalDate until,
        UsageFilter filter,
        List<Set<UsageDimension>> groupings) {

    public UsageQuery {
        wallets = new TreeSet<>(wallets);
        groupings = List.copyOf(groupings);
    }

    /** All usage of some wallets in some days, in one sum. */
    public static UsageQuery of(
            AccountId account, Collection<Integer> wallets, ZoneId zone, LocalDate from, LocalDate until) {
        return new UsageQuery(account, Set.copyOf(wallets), zone, from, until, UsageFilter.ALL, List.of());
    }

    /** The same question, its answer split by each of these as well. */
    public UsageQuery by(UsageDimension... dimensions) {
        return by(List.of(dimensions).stream().map(Set::of).toList());
    }

    /** The same question, its answer split by each of these combinations as well. */
    public UsageQuery by(List<Set<UsageDimension>> combinations) {
        return new UsageQuery(account, wallets, zone, from, until, filter, combinations);
    }

    public UsageQuery only(UsageFilter chosen) {
        return new UsageQuery(account, wallets, zone, from, until, chosen, groupings);
    }

    boolean asksForUsers() {
        return filter.user() != null || groupings.stream().anyMatch(set -> set.contains(UsageDimension.USER));
    }
}
