package io.tallystick.wallets;

import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
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
 * @param causeKind what kind of thing it was granted for: {@code account}, {@code subscription_period}, {@code invoice}
 * @param settledDebt the part that covered what the wallet owed when it came
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
        long settledDebt) {

    /** Priority (low first), earliest expiry (none last), creation. */
    public static final Comparator<Grant> BURN_ORDER = Comparator.comparingInt(Grant::priority)
            .thenComparing(Grant::expiresAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Grant::seq);

    /** Why credits are given, with the priority that such a lot has unless it is told another. */
    public enum Kind {
        TRIAL(10, LedgerAccount.GRANTED_FREE),
        PLAN(10, LedgerAccount.CREDIT_SOLD),
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
}
