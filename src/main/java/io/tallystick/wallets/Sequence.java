package io.tallystick.wallets;

import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a wallet's sequence stands: the picture that the next row is decided on. All amounts are millionths.
 *
 * @param latest when the newest row was written; time never runs backwards within a wallet
 */
record Sequence(
        Wallet wallet,
        long seq,
        long balance,
        long held,
        long burned,
        @Nullable Instant latest) {

    static Sequence of(Wallet wallet, Optional<Transfer> last) {
        return last.map(transfer -> after(wallet, transfer)).orElseGet(() -> new Sequence(wallet, 0, 0, 0, 0, null));
    }

    static Sequence after(Wallet wallet, Transfer last) {
        return new Sequence(wallet, last.seq(), last.balance(), last.held(), last.burned(), last.createdAt());
    }

    /** The next row, to be completed with who or what caused it. */
    Draft next(Kind kind, LedgerAccount counter, long amount, Instant now) {
        var at = latest != null && latest.isAfter(now) ? latest : now;
        return new Draft(this, kind, counter, amount, at);
    }

    /** A row that still lacks its cause. */
    record Draft(Sequence before, Kind kind, LedgerAccount counter, long amount, Instant at) {

        Transfer cause(UUID key, UUID subject, String details) {
            return transfer(key, 0, null, null, subject, details);
        }

        Transfer request(Debit debit, @Nullable UUID user, String details) {
            return transfer(debit.key(), debit.fingerprint(), debit, user, null, details);
        }

        private Transfer transfer(
                UUID key,
                long fingerprint,
                @Nullable Debit debit,
                @Nullable UUID user,
                @Nullable UUID subject,
                String details) {
            var leaving = kind.sign() < 0 ? amount : 0;
            return new Transfer(
                    before.wallet.key(),
                    before.seq + 1,
                    kind,
                    counter,
                    amount,
                    before.balance + kind.sign() * amount,
                    before.held,
                    before.burned + leaving,
                    kind == Kind.DEBIT ? before.wallet.floor() : null,
                    at,
                    key,
                    fingerprint,
                    debit == null ? null : debit.context(),
                    user,
                    subject,
                    debit == null ? null : debit.reference(),
                    details);
        }
    }
}
