package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.BALANCE_OUT_OF_RANGE;
import static io.tallystick.wallets.WalletsProblem.BUDGET_EXCEEDED;
import static io.tallystick.wallets.WalletsProblem.INSUFFICIENT_CREDITS;
import static io.tallystick.wallets.WalletsProblem.WALLET_DISABLED;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageContext;
import io.tallystick.wallets.Changes.Closed;
import io.tallystick.wallets.Changes.Fall;
import io.tallystick.wallets.Changes.GrantedLot;
import io.tallystick.wallets.Changes.Opened;
import io.tallystick.wallets.Changes.RolloverLeft;
import io.tallystick.wallets.Changes.Switched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wallet as whoever appends to it sees it: where its sequence stands and all that a decision depends on. It decides, moves on,
 * and leaves what is to be written in {@link Changes}; when that cannot be written the picture is thrown away. It knows no
 * database and no clock. All amounts are millionths.
 */
final class WalletPicture {

    /** Sums stay far inside a {@code bigint}. */
    private static final long LARGEST = 4_000_000_000_000_000_000L;

    private final Wallet wallet;
    private final Lots lots;
    private final Holds holds;
    private final List<Budget> budgets;
    private Standing standing;
    private long filledTo;
    private @Nullable Long warnsAt;
    private @Nullable Instant nextDue;

    /** Spent in the running month; null until somebody asks. */
    private @Nullable Counter month;

    /**
     * @param last the newest row; null for a wallet to which nothing has happened
     * @param filledTo the balance when it was last filled up
     */
    WalletPicture(
            Wallet wallet, @Nullable Transfer last, Lots lots, List<Hold> holds, List<Budget> budgets, long filledTo) {
        this.wallet = wallet;
        this.lots = lots;
        this.holds = new Holds(holds);
        this.budgets = budgets;
        this.standing = Standing.after(last);
        this.filledTo = filledTo;
        this.warnsAt = wallet.policy().warnsAt(filledTo);
        this.nextDue = earliestDue();
    }

    Wallet wallet() {
        return wallet;
    }

    WalletKey key() {
        return wallet.key();
    }

    long seq() {
        return standing.seq();
    }

    long balance() {
        return standing.balance();
    }

    long held() {
        return standing.held();
    }

    Lots lots() {
        return lots;
    }

    List<Budget> budgets() {
        return budgets;
    }

    @Nullable
    Counter month() {
        return month;
    }

    void count(Counter inMonth) {
        this.month = inMonth;
    }

    /** What may be spent at a moment: balance less holds, less what is gone by then; open holds keep gone lots alive. */
    long available(Instant now) {
        var free = standing.balance() - heldAt(now);
        return free - expirable(now, free);
    }

    /** What open holds reserve at a moment. */
    long heldAt(Instant now) {
        return nextDue == null || now.isBefore(nextDue)
                ? standing.held()
                : standing.held()
                        - holds.expiredAt(now).stream().mapToLong(Hold::amount).sum();
    }

    private long expirable(Instant now, long free) {
        if (nextDue == null || now.isBefore(nextDue)) {
            return 0;
        }
        var gone = lots.expiredAt(now).stream()
                .mapToLong(rest -> rest.remaining() - rest.rollsOver(now))
                .sum();
        return Math.clamp(free, 0, gone);
    }

    /** Spends what is available; a refusal books nothing, not even what is due. Refuses with {@code insufficient_credits}, {@code budget_exceeded} or {@code wallet_disabled}. */
    Transfer debit(Debit debit, @Nullable UUID user, String details, Instant now, Changes changes) {
        var amount = debit.amount().millionths();
        require(amount, available(now));
        requireBudgets(amount, user, debit.context(), null, now);
        due(now, changes);
        var burning = lots.burn(amount, standing.at(now));
        var transfer = next(Kind.DEBIT, LedgerAccount.CREDIT_USED, amount, standing.held(), now)
                .key(debit.key(), debit.fingerprint())
                .what(debit.context(), user, null, debit.reference(), details)
                .guarded()
                .build();
        take(transfer, burning, changes);
        count(transfer, debit.context(), user, now);
        return transfer;
    }

    /** Reserves, or refuses as a debit would be. */
    Transfer hold(HoldOrder order, @Nullable UUID user, String details, Instant now, Changes changes) {
        var amount = order.amount().millionths();
        require(amount, available(now));
        requireBudgets(amount, user, order.context(), null, now);
        due(now, changes);
        var transfer = next(Kind.HOLD, LedgerAccount.WALLET, 0, standing.held() + amount, now)
                .key(order.key(), order.fingerprint())
                .what(order.context(), user, null, order.reference(), details)
                .guarded()
                .build();
        var expires = transfer.createdAt().plus(order.lasts()).truncatedTo(ChronoUnit.MICROS);
        var hold = new Hold(transfer.seq(), amount, expires, order.context(), user);
        take(transfer, Lots.Burned.ON, changes);
        holds.add(hold);
        nextDue = earliestDue();
        changes.holdsOpened.add(new Opened(key(), hold));
        return transfer;
    }

    /** Spends what a hold reserved, all, part or (within what is available) more, and closes it. */
    Transfer capture(Settlement order, Instant now, Changes changes) {
        var hold = holds.at(order.hold(), now);
        var amount = order.amount() == null ? hold.amount() : order.amount().millionths();
        var beyond = amount > hold.amount();
        if (beyond) {
            require(amount, available(now) + hold.amount());
            requireBudgets(amount, hold.user(), hold.context(), hold, now);
        }
        due(now, changes);
        var burning = lots.burnReserved(amount);
        var draft = next(Kind.CAPTURE, LedgerAccount.CREDIT_USED, amount, standing.held() - hold.amount(), now)
                .key(order.key(), order.fingerprint())
                .what(hold.context(), hold.user(), Transfer.id(key(), hold.seq()), order.reference(), order.details());
        // What was promised is kept, also when the floor has risen since.
        var transfer = (beyond ? draft.guarded() : draft).build();
        take(transfer, burning, changes);
        count(transfer, hold.context(), hold.user(), now);
        close(hold, transfer, changes);
        return transfer;
    }

    /** Gives back what a hold reserved. */
    Transfer release(Settlement order, Instant now, Changes changes) {
        var hold = holds.at(order.hold(), now);
        due(now, changes);
        var transfer = next(Kind.RELEASE, LedgerAccount.WALLET, 0, standing.held() - hold.amount(), now)
                .key(order.key(), order.fingerprint())
                .what(hold.context(), hold.user(), Transfer.id(key(), hold.seq()), order.reference(), order.details())
                .build();
        take(transfer, Lots.Burned.ON, changes);
        close(hold, transfer, changes);
        return transfer;
    }

    /** Receives a lot. What the wallet owes is settled from it first. */
    Granted fill(Filling filling, Instant now, Changes changes) {
        var order = filling.order();
        var amount = order.amount().millionths();
        if (standing.balance() > LARGEST - amount) {
            throw BALANCE_OUT_OF_RANGE.because();
        }
        due(now, changes);
        var transfer = next(filling.kind(), filling.from(), amount, standing.held(), now)
                .key(order.key(), 0)
                .what(UsageContext.by(order.by()), wallet.user(), filling.subject(), null, filling.details())
                .build();
        var grant = order.lot(transfer, Math.clamp(-standing.balance(), 0, amount));
        filledTo = transfer.balance();
        changes.lotsGranted.add(new GrantedLot(grant, standing.burned(), filledTo));
        if (grant.settledDebt() == amount) {
            changes.lotsClosed.add(new Closed(key(), grant.seq(), grant.seq()));
        }
        take(transfer, Lots.Burned.ON, changes);
        lots.add(grant);
        warnsAt = wallet.policy().warnsAt(filledTo);
        nextDue = earliestDue();
        return new Granted(transfer, grant);
    }

    /** What arrives, as which kind of row and where it comes from. */
    record Filling(
            GrantOrder order,
            Kind kind,
            LedgerAccount from,
            @Nullable UUID subject,
            String details) {}

    /** A grant with the row that brought it. */
    record Granted(Transfer transfer, Grant grant) {}

    /**
     * Takes for another reason than use: a correction, a refund, a move.
     *
     * @param lot only from this lot, unless null
     * @param mayOwe whether the balance may fall below the floor
     */
    Transfer take(Taking taking, @Nullable Grant lot, boolean mayOwe, Instant now, Changes changes) {
        due(now, changes);
        if (!mayOwe) {
            requireFloor(taking.amount(), standing.balance() - standing.held());
        }
        var burning = lot == null ? lots.burn(taking.amount(), standing.at(now)) : lots.burnFrom(lot, taking.amount());
        var transfer = next(taking.kind(), taking.to(), taking.amount(), standing.held(), now)
                .key(taking.key(), 0)
                .what(UsageContext.by(taking.by()), wallet.user(), taking.subject(), null, taking.details())
                .build();
        take(transfer, burning, changes);
        return transfer;
    }

    /** What is taken, why and where it goes. */
    record Taking(
            Kind kind,
            LedgerAccount to,
            long amount,
            UUID key,
            @Nullable UUID subject,
            String details,
            Actor by) {}

    /** Notes in the sequence that what the wallet may do has changed, so that every other picture of it is old. */
    Transfer changed(UUID key, String details, Actor by, Instant now, Changes changes) {
        var transfer = next(Kind.SETTING, LedgerAccount.WALLET, 0, standing.held(), now)
                .key(key, 0)
                .what(UsageContext.by(by), wallet.user(), null, null, details)
                .build();
        take(transfer, Lots.Burned.ON, changes);
        return transfer;
    }

    /**
     * Of a lot only a part, or (null) nothing, goes on when it expires. Belongs beside a row of the same decision, since every
     * other picture is old then.
     */
    void roll(Grant lot, Grant.@Nullable Rollover left, Changes changes) {
        if (lots.remaining().stream().anyMatch(rest -> rest.grant().seq() == lot.seq())) {
            lots.roll(lot.rolling(left));
        }
        changes.rollovers.add(new RolloverLeft(key(), lot.seq(), left == null ? 0 : left.atMost()));
    }

    /** Nothing of any lot goes on from now on when it expires; empty where nothing would. */
    Optional<Transfer> endRollover(UUID key, String details, Actor by, Instant now, Changes changes) {
        due(now, changes);
        var rolling = lots.remaining().stream()
                .map(Lots.Rest::grant)
                .filter(lot -> lot.rollover() != null)
                .toList();
        if (rolling.isEmpty()) {
            return Optional.empty();
        }
        rolling.forEach(lot -> roll(lot, null, changes));
        return Optional.of(changed(key, details, by, now, changes));
    }

    /** Books out what is gone: holds first, so that lots that only they kept alive can go too. What rolls over goes on. */
    List<Transfer> due(Instant now, Changes changes) {
        if (nextDue == null || now.isBefore(nextDue)) {
            return List.of();
        }
        var booked = new ArrayList<Transfer>();
        for (var hold : holds.expiredAt(now)) {
            booked.add(lapse(hold, now, changes));
        }
        for (var rest : lots.expiredAt(now)) {
            var goesOn = rest.rollsOver(now);
            if (goesOn > 0) {
                rollOver(rest.grant(), goesOn, now, changes, booked);
            }
            var amount = Math.min(rest.remaining() - goesOn, standing.balance() - standing.held());
            if (amount > 0) {
                booked.add(expire(rest.grant(), amount, now, changes));
            }
        }
        nextDue = earliestDueAfter(now);
        return booked;
    }

    private Transfer lapse(Hold hold, Instant now, Changes changes) {
        var transfer = next(Kind.RELEASE, LedgerAccount.WALLET, 0, standing.held() - hold.amount(), now)
                .key(derived("lapse", hold.seq(), standing.seq()), 0)
                .what(hold.context(), hold.user(), Transfer.id(key(), hold.seq()), null, "{}")
                .build();
        take(transfer, Lots.Burned.ON, changes);
        close(hold, transfer, changes);
        return transfer;
    }

    /** The balance is the same after both rows, so that nobody is told of a fall. */
    private void rollOver(Grant grant, long amount, Instant now, Changes changes, List<Transfer> booked) {
        var lot = Transfer.id(key(), grant.seq());
        var leaves = next(Kind.ROLL_OUT, LedgerAccount.WALLET, amount, standing.held(), now)
                .key(derived("roll_out", grant.seq(), standing.seq()), 0)
                .what(null, wallet.user(), lot, null, "{}")
                .build();
        moveOn(leaves, lots.burnFrom(grant, amount), changes);
        roll(grant, null, changes);
        var arrives = next(Kind.ROLL_IN, LedgerAccount.WALLET, amount, standing.held(), now)
                .key(derived("roll_in", grant.seq(), standing.seq()), 0)
                .what(null, wallet.user(), lot, null, "{}")
                .build();
        moveOn(arrives, Lots.Burned.ON, changes);
        var rolled = grant.rolledOver(arrives.seq(), amount);
        changes.lotsGranted.add(new GrantedLot(rolled, standing.burned(), filledTo));
        lots.add(rolled);
        booked.add(leaves);
        booked.add(arrives);
    }

    private Transfer expire(Grant grant, long amount, Instant now, Changes changes) {
        var burning = lots.burnFrom(grant, amount);
        var transfer = next(Kind.EXPIRE, LedgerAccount.BREAKAGE, amount, standing.held(), now)
                .key(derived("expire", grant.seq(), standing.seq()), 0)
                .what(null, wallet.user(), Transfer.id(key(), grant.seq()), null, "{}")
                .build();
        take(transfer, burning, changes);
        return transfer;
    }

    private UUID derived(String what, long of, long after) {
        var name = what + ":" + wallet.key().number() + ":" + of + ":" + after;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void require(long amount, long free) {
        if (!wallet.enabled()) {
            throw WALLET_DISABLED.because();
        }
        // What costs nothing can be had with nothing.
        if (amount > 0) {
            requireFloor(amount, free);
        }
    }

    private void requireFloor(long amount, long free) {
        var floor = wallet.floor();
        if (floor != null && free - amount < floor) {
            var asset = wallet.asset();
            throw INSUFFICIENT_CREDITS.with(
                    "required", new AssetAmount(amount, asset).plain(),
                    "available", new AssetAmount(free + wallet.reach(), asset).plain(),
                    "asset", asset.code());
        }
        if (standing.balance() - amount < -LARGEST || standing.burned() > LARGEST - amount) {
            throw BALANCE_OUT_OF_RANGE.because();
        }
    }

    /** @param captured the hold that is captured; what the others reserve counts as spent */
    private void requireBudgets(
            long amount, @Nullable UUID user, @Nullable UsageContext context, @Nullable Hold captured, Instant now) {
        if (amount == 0) {
            return;
        }
        for (var budget : budgets) {
            if (budget.covers(user, context)
                    && !budget.allows(amount + holds.reserved(budget, captured, now), standing.at(now))) {
                throw BUDGET_EXCEEDED.with("budget", budget.label());
            }
        }
    }

    private void count(Transfer transfer, @Nullable UsageContext context, @Nullable UUID user, Instant now) {
        if (month != null) {
            month.add(transfer.amount(), standing.at(now));
        }
        for (var budget : budgets) {
            if (budget.covers(user, context)) {
                budget.used().add(transfer.amount(), standing.at(now));
            }
        }
    }

    private void close(Hold hold, Transfer by, Changes changes) {
        holds.remove(hold);
        nextDue = earliestDue();
        // A hold that is opened and closed in the same batch is written as closed.
        changes.holdsClosed.add(new Closed(key(), hold.seq(), by.seq()));
    }

    /** Moves on to a row, and notices a fall. */
    private void take(Transfer transfer, Lots.Burned burning, Changes changes) {
        var before = standing.balance();
        moveOn(transfer, burning, changes);
        if (standing.balance() < before) {
            notice(before, changes);
        }
    }

    private void moveOn(Transfer transfer, Lots.Burned burning, Changes changes) {
        standing = Standing.after(transfer);
        changes.transfers.add(transfer);
        if (burning != Lots.Burned.ON) {
            for (var burnSwitch : burning.switches()) {
                changes.switches.add(new Switched(key(), burnSwitch));
            }
            for (var usedUp : burning.usedUp()) {
                changes.lotsClosed.add(new Closed(key(), usedUp.seq(), standing.seq()));
            }
        }
    }

    private void notice(long before, Changes changes) {
        if (warnsAt != null && before > warnsAt && standing.balance() <= warnsAt) {
            changes.falls.add(new Fall(key(), standing.seq(), Fall.Reason.WARNING, warnsAt, standing.latest()));
        }
        var watched = wallet.policy().watchLevel();
        if (watched != null && wallet.user() == null && before >= watched && standing.balance() < watched) {
            changes.falls.add(new Fall(key(), standing.seq(), Fall.Reason.WATCH, watched, standing.latest()));
        }
    }

    private @Nullable Instant earliestDue() {
        var lot = lots.nextExpiry();
        return holds.nextExpiry()
                .filter(hold -> lot == null || hold.isBefore(lot))
                .orElse(lot);
    }

    /** Lots that holds keep alive are looked at again when a hold is closed, not at every debit. */
    private @Nullable Instant earliestDueAfter(Instant now) {
        var lot = lots.remaining().stream()
                .map(rest -> Optional.ofNullable(rest.grant().expiresAt()))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
        return Stream.concat(lot.stream(), holds.nextExpiry().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private NextRow next(Kind kind, LedgerAccount counter, long amount, long heldAfter, Instant now) {
        return new NextRow(wallet, standing, kind, counter, amount, heldAfter, now);
    }
}
