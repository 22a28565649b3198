package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;
import static io.tallystick.wallets.WalletsProblem.BALANCE_OUT_OF_RANGE;
import static io.tallystick.wallets.WalletsProblem.INSUFFICIENT_CREDITS;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.News;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Wallets.Spent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Appends to wallets, one writer at a time: each decision is made with the wallet's row locked. */
@Component
class WalletWriter {

    /** Sums stay far inside a {@code bigint}. */
    private static final long LARGEST_BALANCE = 4_000_000_000_000_000_000L;

    private final WalletStore store;
    private final GrantStore grants;
    private final Transfers transfers;
    private final Agenda agenda;
    private final News news;
    private final JsonMapper json;

    WalletWriter(WalletStore store, GrantStore grants, Transfers transfers, Agenda agenda, News news, JsonMapper json) {
        this.store = store;
        this.grants = grants;
        this.transfers = transfers;
        this.agenda = agenda;
        this.news = news;
        this.json = json;
    }

    @Transactional
    public Transfer grant(GrantOrder order, Instant now) {
        var asset = order.amount().asset();
        var wallet = lock(order.account(), asset);
        var earlier = transfers.findByKey(order.account(), order.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var before = Sequence.of(wallet, transfers.last(wallet.key()));
        if (before.balance() > LARGEST_BALANCE - order.amount().millionths()) {
            throw BALANCE_OUT_OF_RANGE.because();
        }
        var details = json.writeValueAsString(java.util.Map.of("description", order.description()));
        var transfer = before.next(
                        Kind.GRANT, order.kind().source(), order.amount().millionths(), now)
                .cause(order.key(), order.cause(), details);
        var grant = lot(
                order, transfer, Math.clamp(-before.balance(), 0, order.amount().millionths()));
        transfers.append(transfer);
        grants.insert(grant);
        if (order.expiresAt() != null) {
            agenda.add(ExpireGrants.NAME, order.account(), transfer.id(), order.expiresAt());
        }
        var balance = new AssetAmount(transfer.balance(), asset);
        news.publish(
                new WalletEvent.Granted(grant, transfer, order.amount(), balance, order.description(), order.by()));
        return transfer;
    }

    @Transactional
    public Spent debit(Debit debit, Instant now) {
        var asset = debit.amount().asset();
        var wallet = lock(debit.account(), asset);
        var earlier = transfers.findByKey(debit.account(), debit.key());
        if (earlier.isPresent()) {
            return replay(earlier.get(), debit);
        }
        var before = expire(wallet, now);
        var floor = wallet.floor();
        var available = before.balance() - before.held();
        if (floor != null && available - debit.amount().millionths() < floor) {
            throw INSUFFICIENT_CREDITS.with(
                    "required", debit.amount().plain(),
                    "available", new AssetAmount(available, asset).plain(),
                    "asset", asset.code());
        }
        return new Spent(append(wallet, before, debit, now), asset, false);
    }

    /** Books out what is gone by now, so that nobody spends it. */
    @Transactional
    public Sequence expire(Wallet wallet, Instant now) {
        var before = Sequence.of(wallet, transfers.last(wallet.key()));
        var lots = grants.lots(wallet.key(), before.burned());
        for (var rest : lots.expiredAt(now)) {
            var switches = lots.burnOut(rest);
            var transfer = before.next(Kind.EXPIRE, LedgerAccount.BREAKAGE, rest.remaining(), now)
                    .cause(expiryKey(rest.grant()), rest.grant().cause(), "{}");
            transfers.append(transfer);
            grants.insert(wallet.key(), switches);
            news.publish(
                    new WalletEvent.Expired(rest.grant(), transfer, new AssetAmount(rest.remaining(), wallet.asset())));
            lots = lots.after(switches, rest.remaining());
            before = Sequence.after(wallet, transfer);
        }
        return before;
    }

    Wallet lock(AccountId account, Asset asset) {
        return store.lock(account, asset).orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
    }

    private Transfer append(Wallet wallet, Sequence before, Debit debit, Instant now) {
        var amount = debit.amount().millionths();
        var user = debit.user() == null ? null : store.internUser(debit.account(), debit.user());
        var transfer = before.next(Kind.DEBIT, LedgerAccount.CREDIT_USED, amount, now)
                .request(debit, user, json.writeValueAsString(debit.details()));
        transfers.append(transfer);
        List<BurnSwitch> switches = grants.lots(wallet.key(), before.burned()).burn(amount, now);
        grants.insert(wallet.key(), switches);
        return transfer;
    }

    private static Spent replay(Transfer earlier, Debit debit) {
        if (earlier.fingerprint() != debit.fingerprint() || earlier.kind() != Kind.DEBIT) {
            throw IDEMPOTENCY_KEY_REUSED.because();
        }
        return new Spent(earlier, debit.amount().asset(), true);
    }

    private static Grant lot(GrantOrder order, Transfer transfer, long settledDebt) {
        return new Grant(
                transfer.wallet(),
                transfer.seq(),
                order.kind(),
                transfer.amount(),
                order.kind().priority(),
                order.expiresAt(),
                order.paid(),
                order.causeKind(),
                order.cause(),
                settledDebt);
    }

    private static UUID expiryKey(Grant grant) {
        var name = "expire:" + grant.wallet().number() + ":" + grant.seq();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
