package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.ledger.UsageTotals;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Draws the pictures of many wallets at once. Where the sequence stands is read first and all else after it: what changes in
 * between is then newer than the picture says, and whoever appends to it is told so by the primary key.
 */
@Repository
class PictureStore {

    private final TransferBatches transfers;

    PictureStore(TransferBatches transfers) {
        this.transfers = transfers;
    }

    /** Whose wallet of an asset: the account's own, or a user's. */
    record Owner(AccountId account, Asset asset, @Nullable UUID user) {}

    /** The numbers of open wallets, for those owners that have one. */
    Map<Owner, WalletKey> numbers(Connection connection, Collection<Owner> owners) throws SQLException {
        var found = new HashMap<Owner, WalletKey>();
        var own = owners.stream().filter(owner -> owner.user() == null).toList();
        var users = owners.stream().filter(owner -> owner.user() != null).toList();
        if (!own.isEmpty()) {
            numbers(connection, own, "w.user_id is null", found);
        }
        if (!users.isEmpty()) {
            numbers(connection, users, "w.user_id = asked.user_id", found);
        }
        return found;
    }

    private static void numbers(Connection connection, List<Owner> owners, String whose, Map<Owner, WalletKey> found)
            throws SQLException {
        try (var query = connection.prepareStatement("""
                select w.account_id, w.asset, w.user_id, w.wallet_no
                  from unnest(?::uuid[], ?::text[], ?::uuid[]) asked (account_id, asset, user_id)
                  join wallets.wallet w on w.account_id = asked.account_id and w.asset = asked.asset and\s""" + whose + " and w.closed_at is null")) {
            query.setArray(1, array(connection, "uuid", owners, owner -> owner.account()
                    .value()));
            query.setArray(
                    2, array(connection, "text", owners, owner -> owner.asset().code()));
            query.setArray(3, array(connection, "uuid", owners, Owner::user));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var account = new AccountId(rows.getObject(1, UUID.class));
                    found.put(
                            new Owner(account, Asset.of(rows.getString(2)), rows.getObject(3, UUID.class)),
                            new WalletKey(account, rows.getInt(4)));
                }
            }
        }
    }

    /** Locks the wallets' rows, which always exist, in one order: those who decide under the lock pass one after the other. */
    void lock(Connection connection, Collection<WalletKey> wallets) throws SQLException {
        try (var query = connection.prepareStatement("""
                select w.wallet_no
                  from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                  join wallets.wallet w using (account_id, wallet_no)
                 order by w.account_id, w.wallet_no
                   for update of w
                """)) {
            bind(connection, query, wallets);
            query.executeQuery().close();
        }
    }

    /**
     * Draws wallets.
     *
     * @param zones the time zone of an account's days, asked only where there are budgets
     */
    List<WalletPicture> draw(
            Connection connection, Collection<WalletKey> wallets, Instant now, Function<AccountId, ZoneId> zones)
            throws SQLException {
        var last = transfers.last(connection, wallets);
        var rows = wallets(connection, wallets);
        var lots = lots(connection, rows.keySet());
        var switches = switches(connection, lots, last);
        var drawn = new ArrayList<WalletPicture>();
        for (var row : rows.values()) {
            var key = row.wallet().key();
            var newest = last.get(key);
            var open = Lots.of(
                    lots.getOrDefault(key, List.of()).stream()
                            .map(OpenLot::grant)
                            .toList(),
                    switches.getOrDefault(key, List.of()),
                    newest == null ? 0 : newest.burned());
            var holds = newest == null || newest.held() == 0 ? List.<Hold>of() : holds(connection, key);
            var budgets = row.budgets() ? budgets(connection, key, now, zones.apply(key.account())) : List.<Budget>of();
            drawn.add(new WalletPicture(row.wallet(), newest, open, holds, budgets, row.filledTo()));
        }
        return drawn;
    }

    /** Whether any of the wallets has been closed, so that its owner pays from another one now. */
    boolean anyClosed(Connection connection, Collection<WalletKey> wallets) throws SQLException {
        try (var query = connection.prepareStatement("""
                select exists (select from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                                 join wallets.wallet w using (account_id, wallet_no)
                                where w.closed_at is not null)
                """)) {
            bind(connection, query, wallets);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** What a wallet spent in the running month. */
    Counter month(Connection connection, WalletKey wallet, Instant now, ZoneId zone) throws SQLException {
        var period = Counter.Period.MONTH;
        var spent = UsageTotals.usedSince(connection, wallet, period.firstDay(now, zone), zone, null, null);
        return new Counter(period, zone, now, spent);
    }

    private record Row(Wallet wallet, long filledTo, boolean budgets) {}

    private static Map<WalletKey, Row> wallets(Connection connection, Collection<WalletKey> wallets)
            throws SQLException {
        var found = new HashMap<WalletKey, Row>();
        try (var query = connection.prepareStatement("""
                select w.account_id, w.wallet_no, w.asset, w.user_id, w.opened_at, w.credit_limit as own_limit, w.enabled,
                       p.billing_model, p.block_on_zero_balance, p.credit_limit, p.warning_threshold_percent,
                       p.notify_on_warning, p.watch_level,
                       coalesce((select lot.filled_to from wallets.grant_lot lot
                                  where lot.account_id = w.account_id and lot.wallet_no = w.wallet_no
                                  order by lot.granted_seq desc limit 1), 0) as filled_to,
                       exists (select from wallets.budget b
                                where b.account_id = w.account_id and b.wallet_no = w.wallet_no) as budgets
                  from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                  join wallets.wallet w using (account_id, wallet_no)
                  join wallets.policy p on p.account_id = w.account_id and p.asset = w.asset
                """)) {
            bind(connection, query, wallets);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var wallet = WalletStore.row(rows, 0);
                    found.put(wallet.key(), new Row(wallet, rows.getLong("filled_to"), rows.getBoolean("budgets")));
                }
            }
        }
        return found;
    }

    private record OpenLot(Grant grant, long burnedBefore) {}

    private static Map<WalletKey, List<OpenLot>> lots(Connection connection, Collection<WalletKey> wallets)
            throws SQLException {
        var found = new HashMap<WalletKey, List<OpenLot>>();
        try (var query = connection.prepareStatement("""
                select lot.account_id, lot.wallet_no, lot.granted_seq, lot.kind, lot.amount, lot.priority, lot.expires_at,
                       lot.paid_minor, lot.paid_currency, lot.cause_kind, lot.cause_id, lot.settled_debt, lot.rollover_left,
                       lot.rollover_until, lot.burned_before
                  from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                  join wallets.grant_lot lot using (account_id, wallet_no)
                 where lot.closed_seq is null
                """)) {
            bind(connection, query, wallets);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var key = key(rows);
                    found.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(new OpenLot(GrantStore.row(key, rows), rows.getLong("burned_before")));
                }
            }
        }
        return found;
    }

    /** Those from the oldest open lot on, with the one before: what burns now is the last of them. */
    private static Map<WalletKey, List<BurnSwitch>> switches(
            Connection connection, Map<WalletKey, List<OpenLot>> lots, Map<WalletKey, Transfer> last)
            throws SQLException {
        var found = new HashMap<WalletKey, List<BurnSwitch>>();
        var keys = List.copyOf(last.keySet());
        try (var query = connection.prepareStatement("""
                select s.account_id, s.wallet_no, s.burned_from, s.lot_seq
                  from unnest(?::uuid[], ?::int[], ?::bigint[]) asked (account_id, wallet_no, since)
                 cross join lateral (
                       select * from wallets.burn_switch switched
                        where switched.account_id = asked.account_id and switched.wallet_no = asked.wallet_no
                          and switched.burned_from >= coalesce(
                                  (select max(before.burned_from) from wallets.burn_switch before
                                    where before.account_id = asked.account_id and before.wallet_no = asked.wallet_no
                                      and before.burned_from <= asked.since), 0)) s
                 order by s.burned_from
                """)) {
            bind(connection, query, keys);
            query.setArray(3, array(connection, "int8", keys, key -> lots.getOrDefault(key, List.of()).stream()
                    .map(OpenLot::burnedBefore)
                    .min(Long::compare)
                    .orElse(Objects.requireNonNull(last.get(key)).burned())));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(key(rows), absent -> new ArrayList<>())
                            .add(new BurnSwitch(rows.getLong("burned_from"), rows.getLong("lot_seq")));
                }
            }
        }
        return found;
    }

    private List<Hold> holds(Connection connection, WalletKey wallet) throws SQLException {
        var found = new ArrayList<Hold>();
        try (var query = connection.prepareStatement("""
                select opened_seq, amount, expires_at
                  from wallets.hold
                 where account_id = ? and wallet_no = ? and closed_seq is null
                """)) {
            query.setObject(1, wallet.account().value());
            query.setInt(2, wallet.number());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Hold(
                            rows.getLong("opened_seq"),
                            rows.getLong("amount"),
                            instant(rows, "expires_at"),
                            null,
                            null));
                }
            }
        }
        var openings =
                transfers.at(connection, wallet, found.stream().map(Hold::seq).toList());
        return found.stream()
                .map(hold -> {
                    var opening = Objects.requireNonNull(openings.get(hold.seq()), "the row that opened the hold");
                    return new Hold(hold.seq(), hold.amount(), hold.expiresAt(), opening.context(), opening.userId());
                })
                .toList();
    }

    private List<Budget> budgets(Connection connection, WalletKey wallet, Instant now, ZoneId zone)
            throws SQLException {
        var found = new ArrayList<Budget>();
        try (var query = connection.prepareStatement("""
                select id, user_id, feature, period, limit_amount
                  from wallets.budget
                 where account_id = ? and wallet_no = ?
                 order by id
                """)) {
            query.setObject(1, wallet.account().value());
            query.setInt(2, wallet.number());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(budget(connection, wallet, rows, now, zone));
                }
            }
        }
        return found;
    }

    private Budget budget(Connection connection, WalletKey wallet, ResultSet row, Instant now, ZoneId zone)
            throws SQLException {
        var user = row.getObject("user_id", UUID.class);
        var feature = row.getString("feature");
        var period = Counter.Period.of(row.getString("period"));
        var spent = UsageTotals.usedSince(connection, wallet, period.firstDay(now, zone), zone, user, feature);
        return new Budget(
                row.getObject("id", UUID.class),
                user,
                feature,
                row.getLong("limit_amount"),
                new Counter(period, zone, now, spent));
    }

    private static WalletKey key(ResultSet row) throws SQLException {
        return new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void bind(Connection connection, PreparedStatement query, Collection<WalletKey> wallets)
            throws SQLException {
        query.setArray(
                1, array(connection, "uuid", wallets, wallet -> wallet.account().value()));
        query.setArray(2, array(connection, "int4", wallets, WalletKey::number));
    }

    private static <T> Array array(
            Connection connection, String type, Collection<T> things, Function<T, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, things.stream().map(value).toArray());
    }
}
