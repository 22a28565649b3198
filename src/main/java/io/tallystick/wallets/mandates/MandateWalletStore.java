package io.tallystick.wallets.mandates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Movement;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MandateWalletStore {

    private static final String COLUMNS = """
            select wallet.account_id, wallet.wallet_no, wallet.id, wallet.asset, person.external_id, wallet.enabled,
                   wallet.credit_limit, wallet.opened_at, wallet.rests,
                   coalesce((select lot.filled_to from wallets.grant_lot lot
                              where lot.account_id = wallet.account_id and lot.wallet_no = wallet.wallet_no
                              order by lot.granted_seq desc limit 1), 0) as filled_to
              from wallets.wallet
              left join wallets.end_user person on person.account_id = wallet.account_id and person.id = wallet.user_id
            """;

    private final JdbcClient sql;

    MandateWalletStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The wallets that are open, the account's own first. */
    List<MandateWallet> open(AccountId account, Asset asset) {
        return sql.sql(COLUMNS + """
                 where wallet.account_id = :account and wallet.asset = :asset and wallet.closed_at is null
                 order by wallet.user_id is not null, wallet.wallet_no
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query(MandateWalletStore::row)
                .list();
    }

    /** The account's own wallet that is open. */
    Optional<MandateWallet> ofAccount(AccountId account, Asset asset) {
        return sql.sql(COLUMNS + """
                 where wallet.account_id = :account and wallet.asset = :asset and wallet.user_id is null
                   and wallet.closed_at is null
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query(MandateWalletStore::row)
                .optional();
    }

    /** The wallet of one user that is open, by the id that the API was given. */
    Optional<MandateWallet> ofUser(AccountId account, Asset asset, String user) {
        return sql.sql(COLUMNS + """
                 where wallet.account_id = :account and wallet.asset = :asset and person.external_id = :user
                   and wallet.closed_at is null
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .param("user", user)
                .query(MandateWalletStore::row)
                .optional();
    }

    /** The numbers of all wallets that the account has had in an asset, or of one user's. */
    List<Integer> everOpen(AccountId account, Asset asset, @Nullable String user) {
        return sql.sql("""
                select wallet.wallet_no
                  from wallets.wallet
                  left join wallets.end_user person on person.account_id = wallet.account_id and person.id = wallet.user_id
                 where wallet.account_id = :account and wallet.asset = :asset
                   and (cast(:user as text) is null or person.external_id = :user)
                 order by wallet.wallet_no
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .param("user", user)
                .query(Integer.class)
                .list();
    }

    /** The account's own wallet that rests while the mandate is unlimited. */
    Optional<MandateWallet> resting(AccountId account, Asset asset) {
        return sql.sql(COLUMNS + " where wallet.account_id = :account and wallet.asset = :asset and wallet.rests")
                .param("account", account.value())
                .param("asset", asset.code())
                .query(MandateWalletStore::row)
                .optional();
    }

    Optional<MandateWallet> findForStaff(UUID id) {
        return sql.sql(COLUMNS + " where wallet.id = :id")
                .param("id", id)
                .query(MandateWalletStore::row)
                .optional();
    }

    /** Wallets that are open or rest, of one account or of all. */
    List<MandateWallet> pageForStaff(@Nullable AccountId account, int limit, int offset) {
        return sql.sql(COLUMNS + (account == null ? " where true" : " where wallet.account_id = :account") + """
                   and (wallet.closed_at is null or wallet.rests)
                 order by wallet.account_id desc, wallet.user_id is not null, wallet.wallet_no
                 limit :limit offset :offset
                """)
                .param("account", account == null ? null : account.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(MandateWalletStore::row)
                .list();
    }

    long countForStaff(@Nullable AccountId account) {
        return sql.sql("select count(*) from wallets.wallet"
                        + (account == null ? " where true" : " where account_id = :account")
                        + " and (closed_at is null or rests)")
                .param("account", account == null ? null : account.value())
                .query(Long.class)
                .single();
    }

    /** How many holds reserve something in these wallets at a moment; those that are over are booked out later. */
    long openHolds(AccountId account, List<Integer> wallets, Instant now) {
        return sql.sql("""
                select count(*) from wallets.hold
                 where account_id = :account and wallet_no = any(:wallets) and closed_seq is null and expires_at > :now
                """)
                .param("account", account.value())
                .param("wallets", wallets.toArray(new Integer[0]))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Opens the account's own wallet in an asset, under the next number. */
    WalletKey open(AccountId account, Asset asset, Instant now) {
        return sql.sql("""
                insert into wallets.wallet (account_id, wallet_no, asset, user_id, opened_at)
                select :account, coalesce(max(wallet_no), 0) + 1, :asset, null, :now
                  from wallets.wallet
                 where account_id = :account
                returning wallet_no
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WalletKey(account, row.getInt("wallet_no")))
                .single();
    }

    void close(WalletKey wallet, boolean rests, Instant now) {
        sql.sql("""
                update wallets.wallet set closed_at = :now, rests = :rests
                 where account_id = :account and wallet_no = :number
                """)
                .param("account", wallet.account().value())
                .param("number", wallet.number())
                .param("rests", rests)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void reopen(WalletKey wallet) {
        sql.sql("""
                update wallets.wallet set closed_at = null, rests = false
                 where account_id = :account and wallet_no = :number
                """)
                .param("account", wallet.account().value())
                .param("number", wallet.number())
                .update();
    }

    void update(WalletKey wallet, boolean enabled, @Nullable Long creditLimit) {
        sql.sql("""
                update wallets.wallet set enabled = :enabled, credit_limit = :limit
                 where account_id = :account and wallet_no = :number
                """)
                .param("account", wallet.account().value())
                .param("number", wallet.number())
                .param("enabled", enabled)
                .param("limit", creditLimit)
                .update();
    }

    /** What brought each of the movements that left a lot: its cause's kind, by the position. */
    Map<String, String> causes(AccountId account, List<Movement> movements) {
        var causes = new HashMap<String, String>();
        sql.sql("""
                select lot.wallet_no, lot.granted_seq, lot.cause_kind
                  from unnest(:wallets, :positions) as moved (wallet_no, seq)
                  join wallets.grant_lot lot on lot.account_id = :account and lot.wallet_no = moved.wallet_no
                                            and lot.granted_seq = moved.seq
                """)
                .param("account", account.value())
                .param(
                        "wallets",
                        movements.stream().map(moved -> moved.wallet().number()).toArray(Integer[]::new))
                .param("positions", movements.stream().map(Movement::seq).toArray(Long[]::new))
                .query(row -> {
                    causes.put(row.getInt("wallet_no") + "/" + row.getLong("granted_seq"), row.getString("cause_kind"));
                });
        return causes;
    }

    static String position(Movement movement) {
        return movement.wallet().number() + "/" + movement.seq();
    }

    /** Whether a cause has already granted something. */
    boolean hasGranted(AccountId account, String causeKind, UUID cause) {
        return sql.sql("""
                select exists (select from wallets.grant_lot
                                where account_id = :account and cause_kind = :kind and cause_id = :cause)
                """)
                .param("account", account.value())
                .param("kind", causeKind)
                .param("cause", cause)
                .query(Boolean.class)
                .single();
    }

    private static MandateWallet row(ResultSet row, int number) throws SQLException {
        return new MandateWallet(
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                row.getObject("id", UUID.class),
                Asset.of(row.getString("asset")),
                row.getString("external_id"),
                row.getBoolean("enabled"),
                row.getObject("credit_limit", Long.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("rests"),
                row.getLong("filled_to"));
    }
}
