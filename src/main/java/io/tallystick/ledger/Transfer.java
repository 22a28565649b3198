package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a wallet's own sequence: a movement of its asset, or a change of what it may do. All amounts are millionths.
 *
 * @param amount not negative; the kind says which way it goes
 * @param burned all that has left the wallet so far, the position on which grants are burned
 * @param floor the lowest that balance less held may be; null when there is none
 * @param key the idempotency key, unique in the account for ever
 * @param fingerprint of the request that used the key
 */
public record Transfer(
        WalletKey wallet,
        long seq,
        Kind kind,
        LedgerAccount counterAccount,
        long amount,
        long balance,
        long held,
        long burned,
        @Nullable Long floor,
        Instant createdAt,
        UUID key,
        long fingerprint,
        @Nullable UsageContext context,
        @Nullable UUID userId,
        @Nullable UUID subjectId,
        @Nullable String reference,
        String details) {

    /** Names a wallet: its account, and its number in that account. */
    public record WalletKey(AccountId account, int number) {

        @Override
        public String toString() {
            return "wal_" + number + "@" + account;
        }
    }

    /** What a row of the sequence is. The number is stored and never given to another kind. */
    public enum Kind {
        GRANT(1, 1),
        DEBIT(2, -1),
        EXPIRE(3, -1),
        ADJUST_UP(4, 1),
        ADJUST_DOWN(5, -1),
        HOLD(6, 0),
        RELEASE(7, 0),
        CAPTURE(8, -1),
        SETTING(9, 0),
        MOVE_OUT(10, -1),
        MOVE_IN(11, 1),
        ROLL_OUT(12, -1),
        ROLL_IN(13, 1);

        private final short number;
        private final int sign;

        Kind(int number, int sign) {
            this.number = (short) number;
            this.sign = sign;
        }

        public short number() {
            return number;
        }

        /** 1 when the wallet receives, −1 when it gives, 0 when nothing moves. */
        public int sign() {
            return sign;
        }

        /** The kind's word in the API: {@code grant}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(short number) {
            return Arrays.stream(values())
                    .filter(kind -> kind.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No kind of transfer has the number " + number));
        }
    }

    /** The id that the API shows: computed from wallet and sequence, so it needs no column and no index. */
    public UUID id() {
        return id(wallet, seq);
    }

    /** The position that an id names; empty when it is no id of a wallet's row. */
    public static Optional<Position> position(UUID id) {
        var number = (int) (id.getMostSignificantBits() >>> 32);
        var seq = id.getLeastSignificantBits() & 0x7FFF_FFFF_FFFF_FFFFL;
        return number > 0 && seq > 0 && id.equals(id(number, seq))
                ? Optional.of(new Position(number, seq))
                : Optional.empty();
    }

    /** A row of one of an account's wallets. */
    public record Position(int wallet, long seq) {}

    /** The id of a wallet's row at a position. */
    public static UUID id(WalletKey wallet, long seq) {
        return id(wallet.number(), seq);
    }

    private static UUID id(int wallet, long seq) {
        return new UUID(((long) wallet << 32) | 0x8000L, 0x8000_0000_0000_0000L | seq);
    }

    /** The movement as the wallet sees it: below zero when it gives. */
    public long signedAmount() {
        return kind.sign() * amount;
    }
}
