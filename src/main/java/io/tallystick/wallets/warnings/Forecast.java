package io.tallystick.wallets.warnings;

import io.tallystick.kernel.money.AssetAmount;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a balance runs out if use goes on as it did. Of the last seven and the last 28 whole days the heavier ones count: a
 * warning too early costs less than one too late. Days before the first use do not count, and today only when it is the first.
 */
public final class Forecast {

    /** Days that are looked back. */
    public static final int LOOKBACK = 28;

    private static final int WEEK = 7;
    /** Beyond ten years nobody can say. */
    private static final int FARTHEST = 3_650;

    private Forecast() {}

    /**
     * A part of what may be spent.
     *
     * @param amount in millionths, not below zero
     * @param gone the day on which what is left of it is gone; null for what stays
     */
    public record Part(long amount, @Nullable LocalDate gone) {}

    /**
     * The day on which nothing is left; null when nothing was used, or when it lasts for more than ten years.
     *
     * @param available what may be spent now, in the order in which it is
     * @param used what was used on each day, in millionths of the same asset; days without use may be left out
     */
    public static @Nullable LocalDate runsOutOn(
            List<Part> available, SortedMap<LocalDate, Long> used, LocalDate today) {
        var seen = counted(used, today);
        if (seen.isEmpty()) {
            return null;
        }
        var days = Math.min(lasts(available, seen, today, WEEK), lasts(available, seen, today, LOOKBACK));
        return days > FARTHEST ? null : today.plusDays(days);
    }

    /** What is used on a day on average over the last days, in the same sense; zero without use. */
    public static AssetAmount perDay(SortedMap<LocalDate, Long> used, LocalDate today, int days, AssetAmount like) {
        var seen = counted(used, today);
        var share = seen.isEmpty() ? 0 : sum(seen, today, days) / days(seen, today, days);
        return new AssetAmount(share, like.asset());
    }

    private static long lasts(List<Part> available, SortedMap<LocalDate, Long> used, LocalDate today, int window) {
        var sum = BigInteger.valueOf(sum(used, today, window));
        if (sum.signum() == 0) {
            return Long.MAX_VALUE;
        }
        var length = BigInteger.valueOf(days(used, today, window));
        // Time is counted in days times the sum, so that nothing is rounded on the way.
        var time = BigInteger.ZERO;
        for (var part : available) {
            var usedUp = time.add(BigInteger.valueOf(part.amount()).multiply(length));
            time = part.gone() == null
                    ? usedUp
                    : usedUp.min(time.max(until(part.gone(), today).multiply(sum)));
        }
        var days = time.divide(sum);
        return days.bitLength() < Long.SIZE - 1 ? days.longValue() : Long.MAX_VALUE;
    }

    private static BigInteger until(LocalDate gone, LocalDate today) {
        return BigInteger.valueOf(Math.max(0, ChronoUnit.DAYS.between(today, gone)));
    }

    private static long sum(SortedMap<LocalDate, Long> used, LocalDate today, int window) {
        return used.tailMap(today.minusDays(window)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Days of the window since the first use, at least one. */
    private static long days(SortedMap<LocalDate, Long> used, LocalDate today, int window) {
        return Math.clamp(ChronoUnit.DAYS.between(used.firstKey(), today), 1, window);
    }

    /** Days with use: whole ones, or today where there is no other. */
    private static SortedMap<LocalDate, Long> counted(SortedMap<LocalDate, Long> used, LocalDate today) {
        var seen = new TreeMap<LocalDate, Long>();
        used.forEach((day, amount) -> {
            if (amount > 0 && !day.isBefore(today.minusDays(LOOKBACK)) && !day.isAfter(today)) {
                seen.put(day, amount);
            }
        });
        return seen.headMap(today).isEmpty() ? seen : seen.headMap(today);
    }
}
