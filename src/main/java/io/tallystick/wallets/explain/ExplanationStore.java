package io.tallystick.wallets.explain;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.explain.BurnedParts.Switch;
import io.tallystick.wallets.explain.Explanation.Lot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ExplanationStore {

    /** @param user the user's id in the account's words; null for the account's own wallet */
    record Owner(Asset asset, @Nullable String user) {}

    /** @param endedBy the position that ended it */
    record HoldRow(
            long opened,
            long amount,
            Instant expiresAt,
            @Nullable Long endedBy) {}

    private final JdbcClient sql;

    ExplanationStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Owner> owner(WalletKey wallet) {
        return of(wallet, """
                select w.asset, u.external_id
                  from wallets.wallet w
                  left join wallets.end_user u on u.account_id = w.account_id and u.id = w.user_id
                 where w.account_id = :account and w.wallet_no = :wallet
                """)
                .query((row, number) -> new Owner(Asset.of(row.getString("asset")), row.getString("external_id")))
                .optional();
    }

    Optional<String> user(AccountId account, UUID id) {
        return sql.sql("select external_id from wallets.end_user where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The switches of a stretch of burning, from the one in whose reach it begins. */
    List<Switch> switches(WalletKey wallet, long from, long until) {
        return of(wallet, """
                select burned_from, lot_seq
                  from wallets.burn_switch
                 where account_id = :account and wallet_no = :wallet and burned_from < :until
                   and burned_from >= coalesce((select max(burned_from) from wallets.burn_switch
                                                 where account_id = :account and wallet_no = :wallet
                                                   and burned_from <= :from), 0)
                 order by burned_from
                """)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Switch(row.getLong("burned_from"), row.getLong("lot_seq")))
                .list();
    }

    /** The lot that a position brought, with what is left of it when the wallet has burned so much. */
    Optional<Lot> lot(WalletKey wallet, Asset asset, long seq, long burned) {
        return of(wallet, """
                with stretch as (
                    select lot_seq, lead(burned_from, 1, :burned) over (order by burned_from) - burned_from as length
                      from wallets.burn_switch
                     where account_id = :account and wallet_no = :wallet
                )
                select granted_seq, kind, amount, priority, expires_at, paid_minor, paid_currency, cause_kind, cause_id,
                       amount - settled_debt
                           - coalesce((select sum(length) from stretch where lot_seq = granted_seq), 0) as remaining
                  from wallets.grant_lot
                 where account_id = :account and wallet_no = :wallet and granted_seq = :seq
                """)
                .param("seq", seq)
                .param("burned", burned)
                .query((row, number) -> lot(wallet, asset, row))
                .optional();
    }

    /** The hold that a position opened. */
    Optional<HoldRow> hold(WalletKey wallet, long opened) {
        return of(wallet, """
                select opened_seq, amount, expires_at, closed_seq
                  from wallets.hold
                 where account_id = :account and wallet_no = :wallet and opened_seq = :opened
                """)
                .param("opened", opened)
                .query((row, number) -> new HoldRow(
                        row.getLong("opened_seq"),
                        row.getLong("amount"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("closed_seq", Long.class)))
                .optional();
    }

    /** The transactions that correct one, the oldest first. */
    List<UUID> correctionsOf(AccountId account, UUID transaction) {
        return sql.sql("""
                select corrected_by from wallets.correction
                 where account_id = :account and corrected = :transaction
                 order by corrected_at, corrected_by
                 limit 100
                """)
                .param("account", account.value())
                .param("transaction", transaction)
                .query(UUID.class)
                .list();
    }

    void insertCorrection(AccountId account, UUID corrected, Transfer by) {
        sql.sql("""
                insert into wallets.correction (account_id, corrected, corrected_by, corrected_at)
                values (:account, :corrected, :by, :at)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("corrected", corrected)
                .param("by", by.id())
                .param("at", by.createdAt().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /** The account's own open wallet of an asset. */
    Optional<WalletKey> ownWallet(AccountId account, Asset asset) {
        return sql.sql("""
                select wallet_no from wallets.wallet
                 where account_id = :account and asset = :asset and user_id is null and closed_at is null
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query(Integer.class)
                .optional()
                .map(number -> new WalletKey(account, number));
    }

    private StatementSpec of(WalletKey wallet, String query) {
        return sql.sql(query).param("account", wallet.account().value()).param("wallet", wallet.number());
    }

    private static Lot lot(WalletKey wallet, Asset asset, ResultSet row) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        var currency = row.getString("paid_currency");
        return new Lot(
                Transfer.id(wallet, row.getLong("granted_seq")),
                row.getString("kind"),
                new AssetAmount(row.getLong("amount"), asset),
                new AssetAmount(row.getLong("remaining"), asset),
                row.getInt("priority"),
                expires == null ? null : expires.toInstant(),
                currency == null ? null : Money.ofMinor(row.getLong("paid_minor"), Currency.of(currency)),
                row.getString("cause_kind"),
                row.getObject("cause_id", UUID.class));
    }
}
