package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.HOLDS_ARE_OPEN;

import io.tallystick.kernel.access.Actor;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.WalletHistory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of wallets and balances when the billing model changes; the package's text has the rules. */
@Component
class ModelChange {

    private static final String MOVED = "Users have no wallets of their own any more";

    private final MandateWalletStore store;
    private final WalletHistory history;
    private final WalletCore core;
    private final PostpaidPeriods postpaid;
    private final MandateUsers users;
    private final Clock clock;

    ModelChange(
            MandateWalletStore store,
            WalletHistory history,
            WalletCore core,
            PostpaidPeriods postpaid,
            MandateUsers users,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.core = core;
        this.postpaid = postpaid;
        this.users = users;
        this.clock = clock;
    }

    /** Ends what only the old model has, while its rules still hold. */
    void leave(@Nullable MandateSettings before, MandateSettings after, Actor by) {
        if (before == null || before.model() == after.model()) {
            return;
        }
        switch (before.model()) {
            case UNLIMITED -> wake(before, by);
            case PREPAY_USER -> gather(before, by);
            case CREDIT_POSTPAY -> postpaid.end(before, by);
            case PREPAY_MANDATE -> {}
        }
    }

    /** Begins what the new model needs, and notes in every wallet that it may now do something else. */
    void enter(@Nullable MandateSettings before, MandateSettings after, Actor by) {
        var account = after.account();
        if (store.ofAccount(account, after.asset()).isEmpty()) {
            store.open(account, after.asset(), clock.instant());
        }
        if (before == null || before.model() != after.model()) {
            begin(before, after, by);
        }
        var changes = SettingsDifference.of(before, after);
        store.open(account, after.asset()).forEach(wallet -> core.changed(wallet.key(), changes, by));
    }

    private void begin(@Nullable MandateSettings before, MandateSettings after, Actor by) {
        switch (after.model()) {
            case UNLIMITED -> {
                if (before != null) {
                    rest(after, by);
                }
            }
            case PREPAY_USER ->
                users.members(after.account()).forEach(member -> core.openFor(after.account(), after.asset(), member));
            case CREDIT_POSTPAY -> postpaid.begin(after);
            case PREPAY_MANDATE -> {}
        }
    }

    private void rest(MandateSettings after, Actor by) {
        var resting = store.ofAccount(after.account(), after.asset()).orElseThrow();
        requireNoHolds(after, List.of(resting));
        core.changed(resting.key(), Map.of("wallet", "open → rests"), by);
        store.close(resting.key(), true, clock.instant());
        store.open(after.account(), after.asset(), clock.instant());
    }

    private void wake(MandateSettings before, Actor by) {
        var unlimited = store.ofAccount(before.account(), before.asset()).orElseThrow();
        requireNoHolds(before, List.of(unlimited));
        core.changed(unlimited.key(), Map.of("wallet", "open → closed"), by);
        store.close(unlimited.key(), false, clock.instant());
        var next = store.resting(before.account(), before.asset())
                .map(this::woken)
                .orElseGet(() -> store.open(before.account(), before.asset(), clock.instant()));
        if (history.standing(unlimited.key()).balance() > 0) {
            core.moveAll(unlimited.key(), next, "Taken over from the unlimited wallet", by);
        }
    }

    private WalletKey woken(MandateWallet resting) {
        store.reopen(resting.key());
        return resting.key();
    }

    private void gather(MandateSettings before, Actor by) {
        var open = store.open(before.account(), before.asset());
        var mandate = open.getFirst().key();
        var ofUsers = open.stream().filter(MandateWallet::isUsers).toList();
        requireNoHolds(before, ofUsers);
        for (var wallet : ofUsers) {
            core.moveAll(wallet.key(), mandate, MOVED, by);
            core.payDebt(wallet.key(), mandate, before, by);
            core.changed(wallet.key(), Map.of("wallet", "open → closed"), by);
            store.close(wallet.key(), false, clock.instant());
        }
    }

    private void requireNoHolds(MandateSettings of, List<MandateWallet> wallets) {
        var numbers = wallets.stream().map(wallet -> wallet.key().number()).toList();
        var held = store.openHolds(of.account(), numbers, clock.instant());
        if (held > 0) {
            throw HOLDS_ARE_OPEN.with("count", held);
        }
    }
}
