package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A wallet's picture beside the rows that its decisions leave, from which the same picture can be drawn again. */
final class StoredWallet {

    private static final AccountId ACCOUNT = AccountId.next();

    final WalletPicture picture;
    final List<Transfer> rows = new ArrayList<>();
    final List<Changes.Fall> falls = new ArrayList<>();
    private final Wallet wallet;
    private final Map<Long, Grant> open = new TreeMap<>();
    private final Map<Long, BurnSwitch> switches = new TreeMap<>();
    private final Map<Long, Hold> holds = new TreeMap<>();
    private long filledTo;

    StoredWallet(int number) {
        this.wallet = new Wallet(
                new WalletKey(ACCOUNT, number), Credits.CREDITS, null, WalletPolicy.PREPAID, Instant.EPOCH, null, true);
        this.picture = drawn();
    }

    /** The picture as it is drawn from what is stored. */
    WalletPicture drawn() {
        return new WalletPicture(
                wallet,
                rows.isEmpty() ? null : rows.getLast(),
                Lots.of(
                        List.copyOf(open.values()),
                        List.copyOf(switches.values()),
                        rows.isEmpty() ? 0 : rows.getLast().burned()),
                List.copyOf(holds.values()),
                List.of(),
                filledTo);
    }

    void store(Changes changes) {
        var own = wallet.key();
        changes.transfers.stream().filter(row -> row.wallet().equals(own)).forEach(rows::add);
        changes.lotsGranted.stream()
                .filter(lot -> lot.grant().wallet().equals(own))
                .forEach(lot -> {
                    open.put(lot.grant().seq(), lot.grant());
                    filledTo = lot.filledTo();
                });
        changes.rollovers.stream()
                .filter(one -> one.wallet().equals(own))
                .forEach(one -> open.computeIfPresent(one.granted(), (seq, lot) -> lot.rolling(left(lot, one.left()))));
        changes.switches.stream().filter(one -> one.wallet().equals(own)).forEach(one -> {
            if (switches.put(one.burnSwitch().burnedFrom(), one.burnSwitch()) != null) {
                throw new AssertionError("Two switches at one position: " + one);
            }
        });
        changes.lotsClosed.stream().filter(one -> one.wallet().equals(own)).forEach(one -> open.remove(one.opened()));
        changes.holdsOpened.stream()
                .filter(one -> one.wallet().equals(own))
                .forEach(one -> holds.put(one.hold().seq(), one.hold()));
        changes.holdsClosed.stream().filter(one -> one.wallet().equals(own)).forEach(one -> holds.remove(one.opened()));
        falls.addAll(changes.falls);
    }

    Grant plan(long amount, Instant expires, Grant.Rollover rollover, Money paid, Instant now) {
        var order = new GrantOrder(
                        ACCOUNT,
                        Grant.Kind.PLAN,
                        credits(amount),
                        expires,
                        paid,
                        "test",
                        Uuids.next(),
                        "For the test",
                        Actor.SYSTEM)
                .rolling(rollover);
        var changes = new Changes();
        var filling = new WalletPicture.Filling(order, Transfer.Kind.GRANT, LedgerAccount.CREDIT_SOLD, null, "{}");
        var grant = picture.fill(filling, now, changes).grant();
        store(changes);
        return grant;
    }

    /** Spends, or is refused, and then leaves nothing. */
    void debit(long amount, Instant now) {
        var order = new Debit(
                ACCOUNT,
                credits(amount),
                Uuids.next(),
                0,
                UsageContext.by(Actor.SYSTEM),
                null,
                null,
                Map.of(),
                Actor.SYSTEM);
        var changes = new Changes();
        try {
            picture.debit(order, null, "{}", now, changes);
        } finally {
            store(changes);
        }
    }

    Hold hold(long amount, Duration lasts, Instant now) {
        var order = new HoldOrder(
                ACCOUNT,
                credits(amount),
                Uuids.next(),
                0,
                UsageContext.by(Actor.SYSTEM),
                null,
                null,
                Map.of(),
                lasts,
                Actor.SYSTEM);
        var changes = new Changes();
        picture.hold(order, null, "{}", now, changes);
        store(changes);
        return changes.holdsOpened.getFirst().hold();
    }

    void capture(Hold hold, Instant now) {
        var changes = new Changes();
        picture.capture(
                new Settlement(
                        Settlement.Ending.CAPTURE,
                        ACCOUNT,
                        wallet.key().number(),
                        hold.seq(),
                        null,
                        Uuids.next(),
                        0,
                        null,
                        "{}"),
                now,
                changes);
        store(changes);
    }

    void due(Instant now) {
        var changes = new Changes();
        picture.due(now, changes);
        store(changes);
    }

    /** Kind and amount of each row, without the grants and debits of the test. */
    List<String> booked() {
        return rows.stream()
                .filter(row -> row.kind() != Transfer.Kind.GRANT && row.kind() != Transfer.Kind.DEBIT)
                .map(row -> row.kind().word() + " " + row.amount())
                .toList();
    }

    private static Grant.Rollover left(Grant lot, long left) {
        return left == 0 || lot.rollover() == null
                ? null
                : new Grant.Rollover(left, lot.rollover().until());
    }

    private static AssetAmount credits(long millionths) {
        return new AssetAmount(millionths, Credits.CREDITS);
    }
}
