package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.INSUFFICIENT_CREDITS;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.wallets.WalletPicture.Filling;
import io.tallystick.wallets.WalletPicture.Granted;
import io.tallystick.wallets.WalletPicture.Taking;
import java.time.Instant;
import java.util.List;

/** One move, lot by lot. */
record Moving(Move order, Instant now, String details, Changes changes) {

    /** @return how much was moved, in millionths */
    long run(WalletPicture from, WalletPicture to, List<Granted> arrived) {
        from.due(now, changes);
        var free = Math.max(0, from.available(now));
        var amount = order.amount() == null ? free : order.amount().millionths();
        if (amount > free) {
            var asset = from.wallet().asset();
            throw INSUFFICIENT_CREDITS.with(
                    "required", new AssetAmount(amount, asset).plain(),
                    "available", new AssetAmount(free, asset).plain(),
                    "asset", asset.code());
        }
        var open = amount;
        var part = 0;
        for (var rest : from.lots().remaining()) {
            if (open > 0 && !rest.grant().expiredAt(now)) {
                var moved = Math.min(open, rest.remaining());
                arrived.add(lot(from, to, rest, moved, part++));
                open -= moved;
            }
        }
        return amount - open;
    }

    private Granted lot(WalletPicture from, WalletPicture to, Lots.Rest rest, long amount, int part) {
        var lot = rest.grant();
        var key = Grants.moved(order, part);
        var left = from.take(
                new Taking(
                        Kind.MOVE_OUT,
                        LedgerAccount.WALLET,
                        amount,
                        key,
                        Transfer.id(from.key(), lot.seq()),
                        details,
                        order.by()),
                lot,
                true,
                now,
                changes);
        // Shared out, so that no more rolls over in all than would have done in one wallet.
        var whole = lot.rollover();
        var rollover = whole == null ? null : whole.share(amount, rest.remaining());
        if (whole != null && rollover != null) {
            from.roll(lot, whole.without(rollover), changes);
        }
        var grant = new GrantOrder(
                from.key().account(),
                lot.kind(),
                new AssetAmount(amount, from.wallet().asset()),
                lot.expiresAt(),
                null,
                "move",
                key,
                order.reason(),
                order.by(),
                to.key().number(),
                lot.priority(),
                rollover);
        return to.fill(new Filling(grant, Kind.MOVE_IN, LedgerAccount.WALLET, left.id(), details), now, changes);
    }
}
