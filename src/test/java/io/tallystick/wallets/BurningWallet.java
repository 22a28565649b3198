package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A wallet that may owe, with lots that have names. It decides as all wallets do, and nothing is stored. */
final class BurningWallet {

    private static final WalletKey WALLET = new WalletKey(AccountId.next(), 1);
    private static final WalletPolicy MAY_OWE =
            new WalletPolicy(BillingModel.PREPAY_MANDATE, false, null, BigDecimal.ZERO, false, null);

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final WalletPicture picture = new WalletPicture(
            new Wallet(WALLET, Credits.CREDITS, null, MAY_OWE, Instant.EPOCH, null, true),
            null,
            Lots.of(List.of(), List.of(), 0),
            List.of(),
            List.of(),
            0);

    long debt() {
        return Math.max(0, -picture.balance());
    }

    void grant(String name, long amount, int priority, Instant expiresAt, Grant.Rollover rollover, Instant now) {
        if (amount > 0) {
            var order = new GrantOrder(
                            WALLET.account(),
                            Grant.Kind.BONUS,
                            new AssetAmount(amount, Credits.CREDITS),
                            expiresAt,
                            null,
                            "case",
                            Uuids.next(),
                            name,
                            Actor.SYSTEM)
                    .withPriority(priority)
                    .rolling(rollover);
            var filling = new WalletPicture.Filling(order, Transfer.Kind.GRANT, LedgerAccount.GRANTED_FREE, null, "{}");
            names.put(picture.fill(filling, now, new Changes()).transfer().id(), name);
        }
    }

    void burn(long amount, Instant now) {
        if (amount > 0) {
            var debit = new Debit(
                    WALLET.account(),
                    new AssetAmount(amount, Credits.CREDITS),
                    Uuids.next(),
                    0,
                    UsageContext.by(Actor.SYSTEM),
                    null,
                    null,
                    Map.of(),
                    Actor.SYSTEM);
            picture.debit(debit, null, "{}", now, new Changes());
        }
    }

    /** The names of the lots, those first that burn first. */
    List<String> order() {
        return picture.lots().remaining().stream()
                .map(rest -> names.get(Transfer.id(WALLET, rest.grant().seq())))
                .toList();
    }

    /** What is left by name, also where it rolled over. */
    Map<String, Long> left(Instant now) {
        picture.due(now, new Changes());
        var left = new TreeMap<String, Long>();
        for (var rest : picture.lots().usableAt(now)) {
            var grant = rest.grant();
            var origin = grant.kind() == Grant.Kind.ROLLOVER ? grant.cause() : Transfer.id(WALLET, grant.seq());
            left.put(names.get(origin), rest.remaining());
        }
        return left;
    }
}
