package io.tallystick.wallets;

import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot of credits that a wallet received at once. Lots burn in the order of {@link #BURN_ORDER}.
 *
 * @param seq the transfer that brought it: its identity within the wallet
 * @param amount in millionths, above zero
 * @param priority low burns first
 * @param expiresAt the moment from which it is gone; null when it lasts
 * @param paid what was paid for it; null when it was free
 * @param causeKind what kind of thing it was granted for: {@code account}, {@code invoice}; {@code rollover} names the transfer
 *     that brought the lot of which this one is left
 * @param settledDebt the part that covered what the wallet owed when it came
 * @param rollover what of it goes on when it expires; null when nothing does, or nothing any more
 */
public record Grant(
        WalletKey wallet,
        long seq,
        Kind kind,
        long amount,
        int priority,
        @Nullable Instant expiresAt,
        @Nullable Money paid,
        String causeKind,
        UUID cause,
        long settledDebt,
        @Nullable Rollover rollover) {

    /** Stands in {@link #causeKind()} of what rolled over. */
    static final String ROLLED_OVER = "rollover";

    /** Priority (low first), earliest expiry (none last), creation. */
    public static final Comparator<Grant> BURN_ORDER = Comparator.comparingInt(Grant::priority)
            .thenComparing(Grant::expiresAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Grant::seq);

    /**
     * When a lot expires, its rest up to a cap goes on as a new lot. It does so once: what went on ends with the next period, so
     * that no more than the cap ever comes into a period from those before.
     *
     * @param atMost the cap in millionths, above zero
     * @param until the moment from which what went on is gone
     */
    public record Rollover(long atMost, Instant until) {

        /** The share that goes with a part of what is left of the lot; null when that is nothing. */
        @Nullable
        Rollover share(long part, long remaining) {
            return atMost(new BigDecimal(atMost)
                    .multiply(new BigDecimal(part))
                    .divide(new BigDecimal(remaining), 0, RoundingMode.DOWN)
                    .longValueExact());
        }

        /** What stays when a share has gone; null when that is nothing. */
        @Nullable
        Rollover without(Rollover share) {
            return atMost(atMost - share.atMost);
        }

        private @Nullable Rollover atMost(long other) {
            return other == 0 ? null : new Rollover(other, until);
        }
    }

    /** Why credits are given, with the priority that such a lot has unless it is told another. */
    public enum Kind {
        TRIAL(10, LedgerAccount.GRANTED_FREE),
        PLAN(10, LedgerAccount.CREDIT_SOLD),
        /** Plan credits of the period before: sold then, so they come from the wallet itself. */
        ROLLOVER(10, LedgerAccount.CREDIT_SOLD),
        BONUS(20, LedgerAccount.GRANTED_FREE),
        ADJUSTMENT(30, LedgerAccount.ADJUSTMENTS),
        PURCHASED(50, LedgerAccount.CREDIT_SOLD);

        private final int priority;
        private final LedgerAccount source;

        Kind(int priority, LedgerAccount source) {
            this.priority = priority;
            this.source = source;
        }

        public int priority() {
            return priority;
        }

        /** The ledger account that gives. */
        public LedgerAccount source() {
            return source;
        }

        /** The kind's word in the API: {@code purchased}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the lot is gone at this moment; the moment of expiry is already too late. */
    public boolean expiredAt(Instant moment) {
        return expiresAt != null && !moment.isBefore(expiresAt);
    }

    /** How much of a rest goes on when the lot is booked out at a moment: nothing once the next period is over too. */
    long rollsOver(long rest, Instant moment) {
        return rollover == null || !moment.isBefore(rollover.until()) ? 0 : rollsOver(rest);
    }

    /** How much of a rest goes on when the lot expires. */
    long rollsOver(long rest) {
        return rollover == null ? 0 : Math.min(rest, rollover.atMost());
    }

    /**
     * The lot as which a part of this one goes on, with its share of what was paid.
     *
     * @param arrival the position that brings it
     */
    Grant rolledOver(long arrival, long part) {
        return new Grant(
                wallet,
                arrival,
                Kind.ROLLOVER,
                part,
                priority,
                Objects.requireNonNull(rollover, "a lot that rolls over").until(),
                paid == null ? null : paid.allocate(part, amount - part).getFirst(),
                ROLLED_OVER,
                Transfer.id(wallet, seq),
                0,
                null);
    }

    /** The same lot of which from now on this much goes on: less, or (null) nothing. */
    Grant rolling(@Nullable Rollover changed) {
        return new Grant(wallet, seq, kind, amount, priority, expiresAt, paid, causeKind, cause, settledDebt, changed);
    }
}
