package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.PictureStore.Owner;
import io.tallystick.wallets.Task.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pictures that a batch needs: remembered ones, and those that are drawn for it. */
final class BatchPictures {

    private final Connection connection;
    private final PictureStore store;
    private final CommitterMemory memory;
    private final Function<AccountId, ZoneId> zones;
    private final Instant now;
    /** The accounts of this batch: the memory may drop some of them meanwhile. */
    private final Map<AccountId, AccountPictures> present = new HashMap<>();

    BatchPictures(
            Connection connection,
            PictureStore store,
            CommitterMemory memory,
            Function<AccountId, ZoneId> zones,
            Instant now) {
        this.connection = connection;
        this.store = store;
        this.memory = memory;
        this.zones = zones;
        this.now = now;
    }

    void load(List<Task> batch, boolean locked) throws SQLException {
        var missing = new LinkedHashSet<Owner>();
        var numbered = new LinkedHashSet<WalletKey>();
        for (var task : batch) {
            missing(task.order(), missing, numbered);
        }
        draw(missing, numbered, locked);
        // Which accounts keep a wallet for each user is known only now.
        missing.clear();
        for (var task : batch) {
            missingOfUser(task.order(), missing);
        }
        draw(missing, Set.of(), locked);
        for (var task : batch) {
            sumMonth(task);
        }
    }

    /** What was spent in the running month is summed once, and counted on from there. */
    void sumMonth(Task task) throws SQLException {
        if (task.order() instanceof Look look && look.month()) {
            var picture = account(look.account()).of(new Owner(look.account(), look.asset(), look.user()));
            if (picture != null && picture.month() == null) {
                picture.count(store.month(connection, picture.key(), now, zone(look.account())));
            }
        }
    }

    private ZoneId zone(AccountId account) {
        return account(account).zone(zones);
    }

    private void missing(WalletOrder order, Set<Owner> owners, Set<WalletKey> numbered) {
        var account = account(order.account());
        switch (order) {
            case Debit debit -> own(account, order, debit.amount().asset(), owners);
            case HoldOrder hold -> own(account, order, hold.amount().asset(), owners);
            case Look look -> {
                own(account, order, look.asset(), owners);
                var owner = new Owner(look.account(), look.asset(), look.user());
                if (account.of(owner) == null) {
                    owners.add(owner);
                }
            }
            case Settlement settlement -> {
                if (account.numbered(settlement.wallet()) == null) {
                    numbered.add(new WalletKey(settlement.account(), settlement.wallet()));
                }
            }
        }
    }

    private void own(AccountPictures account, WalletOrder order, Asset asset, Set<Owner> owners) {
        if (account.own(asset) == null) {
            owners.add(new Owner(order.account(), asset, null));
        }
    }

    private void missingOfUser(WalletOrder order, Set<Owner> owners) {
        var owner =
                switch (order) {
                    case Debit debit -> owner(order, debit.amount().asset(), debit.user());
                    case HoldOrder hold -> owner(order, hold.amount().asset(), hold.user());
                    default -> null;
                };
        if (owner != null && account(order.account()).of(owner) == null) {
            owners.add(owner);
        }
    }

    /** Whose wallet pays; null while that is not known, or nobody named. */
    @Nullable
    Owner owner(WalletOrder order, Asset asset, @Nullable String user) {
        var account = account(order.account());
        var own = account.own(asset);
        if (own == null || own.wallet().policy().model() != BillingModel.PREPAY_USER) {
            return own == null ? null : new Owner(order.account(), asset, null);
        }
        return user == null ? null : new Owner(order.account(), asset, account.user(user));
    }

    AccountPictures account(AccountId account) {
        return present.computeIfAbsent(account, memory::account);
    }

    private void draw(Set<Owner> owners, Set<WalletKey> numbered, boolean locked) throws SQLException {
        var keys = new LinkedHashSet<>(numbered);
        if (!owners.isEmpty()) {
            keys.addAll(store.numbers(connection, owners).values());
        }
        draw(keys, locked);
    }

    void draw(Collection<WalletKey> keys, boolean locked) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        if (locked) {
            store.lock(connection, keys);
        }
        for (var picture : store.draw(connection, keys, now, this::zone)) {
            account(picture.key().account()).put(picture);
        }
    }

    /** The wallet of a row that was written earlier. */
    Wallet walletOf(Transfer transfer) throws SQLException {
        var key = transfer.wallet();
        var picture = account(key.account()).numbered(key.number());
        return picture == null
                ? store.draw(connection, List.of(key), now, this::zone)
                        .getFirst()
                        .wallet()
                : picture.wallet();
    }

    /** The picture that a refusal or a look rests on; null for what is proved by its row. */
    @Nullable
    WalletPicture doubted(Task task) {
        var account = account(task.order().account());
        if (task.answer() instanceof Answer.Done) {
            return null;
        }
        return switch (task.order()) {
            case Look look -> account.of(new Owner(look.account(), look.asset(), look.user()));
            case Settlement settlement -> account.numbered(settlement.wallet());
            case Debit debit -> doubted(debit, debit.amount().asset(), debit.user());
            case HoldOrder hold -> doubted(hold, hold.amount().asset(), hold.user());
        };
    }

    private @Nullable WalletPicture doubted(KeyedOrder order, Asset asset, @Nullable String user) {
        var account = account(order.account());
        var owner = owner(order, asset, user);
        var picture = owner == null ? null : account.of(owner);
        return picture == null ? account.own(asset) : picture;
    }
}
