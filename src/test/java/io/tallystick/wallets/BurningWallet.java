package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A wallet as its writer keeps it: what has expired is booked out before anything burns. */
final class BurningWallet {

    private static final WalletKey WALLET = new WalletKey(AccountId.next(), 1);

    private final Map<Long, String> names = new HashMap<>();
    private final Lots lots = Lots.of(List.of(), List.of(), 0);
    private long debt;

    long debt() {
        return debt;
    }

    boolean knows(String name) {
        return names.containsValue(name);
    }

    void grant(String name, long amount, int priority, Instant expiresAt) {
        var seq = names.size() + 1L;
        names.put(seq, name);
        if (amount > 0) {
            var settled = Math.min(debt, amount);
            debt -= settled;
            lots.add(new Grant(
                    WALLET,
                    seq,
                    Grant.Kind.BONUS,
                    amount,
                    priority,
                    expiresAt,
                    null,
                    "case",
                    new UUID(0, seq),
                    settled));
        }
    }

    void burn(long amount, Instant now) {
        lots.expiredAt(now).forEach(gone -> lots.burnFrom(gone.grant(), gone.remaining()));
        debt += Math.max(
                0,
                amount - left(now).values().stream().mapToLong(Long::longValue).sum());
        lots.burn(amount, now);
    }

    Map<String, Long> left(Instant now) {
        var left = new TreeMap<String, Long>();
        lots.remaining().stream()
                .filter(rest -> !rest.grant().expiredAt(now))
                .forEach(rest -> left.put(names.get(rest.grant().seq()), rest.remaining()));
        return left;
    }
}
