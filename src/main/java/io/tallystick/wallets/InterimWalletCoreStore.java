package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.mandates.WalletCore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class InterimWalletCoreStore implements WalletCore {
    private final JdbcClient sql;
    private final GrantStore grants;
    private final WalletStore wallets;
    private final Transfers transfers;
    private final JsonMapper json;
    private final Clock clock;

    InterimWalletCoreStore(
            JdbcClient sql, GrantStore grants, WalletStore wallets, Transfers transfers, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.grants = grants;
        this.wallets = wallets;
        this.transfers = transfers;
        this.json = json;
        this.clock = clock;
    }

    private Sequence lock(WalletKey key) {
        var asset = sql.sql("select asset from wallets.wallet where account_id = :a and wallet_no = :n for update")
                .param("a", key.account().value())
                .param("n", key.number())
                .query(String.class)
                .single();
        var wallet = new Wallet(key, Asset.of(asset), null, WalletPolicy.PREPAID, Instant.EPOCH);
        return Sequence.of(wallet, transfers.last(key));
    }

    @Override
    public long changed(WalletKey wallet, Map<String, String> changes, Actor by) {
        var t = lock(wallet)
                .next(Kind.SETTING, LedgerAccount.ADJUSTMENTS, 0, clock.instant())
                .cause(Uuids.next(), Uuids.NIL, json.writeValueAsString(changes));
        transfers.append(t);
        return t.seq();
    }

    @Override
    public void moveAll(WalletKey from, WalletKey to, Asset asset, Actor by) {
        var before = lock(from);
        if (before.balance() > 0) {
            move(from, to, new AssetAmount(before.balance(), asset), "Moved", Uuids.next(), by);
        } else if (before.balance() < 0) {
            var owed = -before.balance();
            up(from, owed, "Moved", Uuids.next(), Grant.Kind.ADJUSTMENT, null, null);
            down(to, owed, "Moved", Uuids.next());
        }
    }

    @Override
    public Transfer move(WalletKey from, WalletKey to, AssetAmount amount, String description, UUID key, Actor by) {
        var before = lock(from);
        if (before.balance() - before.held() < amount.millionths()) {
            throw WalletsProblem.INSUFFICIENT_CREDITS.with(
                    "required",
                    amount.plain(),
                    "available",
                    before.balance(),
                    "asset",
                    amount.asset().code());
        }
        var open = amount.millionths();
        Transfer last = null;
        for (var rest : grants.lots(from, before.burned()).remaining()) {
            if (open == 0) break;
            var part = Math.min(open, rest.remaining());
            open -= part;
            down(from, part, description, Uuids.next());
            last = up(
                    to,
                    part,
                    description,
                    Uuids.next(),
                    rest.grant().kind(),
                    rest.grant().expiresAt(),
                    rest.grant().paid());
        }
        return java.util.Objects.requireNonNull(last);
    }

    @Override
    public WalletKey openFor(AccountId account, Asset asset, String user, Actor by) {
        var id = wallets.internUser(account, user);
        sql.sql("select 1 from wallets.policy where account_id = :a and asset = :asset for update")
                .param("a", account.value())
                .param("asset", asset.code())
                .query(Integer.class)
                .single();
        var open = sql.sql(
                        "select wallet_no from wallets.wallet where account_id = :a and asset = :asset and user_id = :u and closed_at is null")
                .param("a", account.value())
                .param("asset", asset.code())
                .param("u", id)
                .query(Integer.class)
                .optional();
        if (open.isPresent()) return new WalletKey(account, open.get());
        var number = sql.sql(
                        "insert into wallets.wallet (account_id, wallet_no, asset, user_id, opened_at) select :a, max(wallet_no) + 1, :asset, :u, :now from wallets.wallet where account_id = :a returning wallet_no")
                .param("a", account.value())
                .param("asset", asset.code())
                .param("u", id)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        var key = new WalletKey(account, number);
        var credit = sql.sql("select default_user_credit from wallets.policy where account_id = :a and asset = :asset")
                .param("a", account.value())
                .param("asset", asset.code())
                .query(Long.class)
                .single();
        var cause = UUID.nameUUIDFromBytes(("default:" + asset.code() + ":" + id).getBytes(StandardCharsets.UTF_8));
        var given = sql.sql(
                        "select exists (select from wallets.grant_lot where account_id = :a and cause_kind = 'default_user_credit' and cause_id = :c)")
                .param("a", account.value())
                .param("c", cause)
                .query(Boolean.class)
                .single();
        if (credit > 0 && !given) {
            grant(
                    key,
                    Kind.GRANT,
                    credit,
                    "Default credit",
                    cause,
                    Grant.Kind.BONUS,
                    null,
                    null,
                    "default_user_credit");
        }
        return key;
    }

    @Override
    public Transfer adjust(WalletKey wallet, AssetAmount signed, String reason, UUID key, Actor by) {
        if (signed.isZero()) throw KernelProblem.VALIDATION_FAILED.at("amount");
        if (signed.isPositive()) return up(wallet, signed.millionths(), reason, key, Grant.Kind.ADJUSTMENT, null, null);
        var before = lock(wallet);
        if (before.balance() - before.held() < -signed.millionths()) {
            throw WalletsProblem.BALANCE_OUT_OF_RANGE.because();
        }
        return down(wallet, -signed.millionths(), reason, key);
    }

    private Transfer up(
            WalletKey to,
            long amount,
            String words,
            UUID key,
            Grant.Kind kind,
            java.time.@org.jspecify.annotations.Nullable Instant expires,
            io.tallystick.kernel.money.@org.jspecify.annotations.Nullable Money paid) {
        return grant(to, Kind.GRANT, amount, words, key, kind, expires, paid, "adjustment");
    }

    private Transfer grant(
            WalletKey to,
            Kind how,
            long amount,
            String words,
            UUID cause,
            Grant.Kind kind,
            java.time.@org.jspecify.annotations.Nullable Instant expires,
            io.tallystick.kernel.money.@org.jspecify.annotations.Nullable Money paid,
            String causeKind) {
        var before = lock(to);
        var t = before.next(how, how == Kind.GRANT ? kind.source() : LedgerAccount.ADJUSTMENTS, amount, clock.instant())
                .cause(
                        UUID.nameUUIDFromBytes((causeKind + cause).getBytes(StandardCharsets.UTF_8)),
                        cause,
                        json.writeValueAsString(Map.of("description", words)));
        transfers.append(t);
        grants.insert(new Grant(
                to,
                t.seq(),
                kind,
                amount,
                kind.priority(),
                expires,
                paid,
                causeKind,
                cause,
                Math.clamp(-before.balance(), 0, amount)));
        return t;
    }

    private Transfer down(WalletKey from, long amount, String words, UUID key) {
        var before = lock(from);
        var t = before.next(Kind.ADJUST_DOWN, LedgerAccount.ADJUSTMENTS, amount, clock.instant())
                .cause(key, key, json.writeValueAsString(Map.of("description", words)));
        transfers.append(t);
        grants.insert(from, grants.lots(from, before.burned()).burn(amount, clock.instant()));
        return t;
    }
}
