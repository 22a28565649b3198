package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.News;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.WalletPicture.Filling;
import io.tallystick.wallets.WalletPicture.Granted;
import io.tallystick.wallets.WalletPicture.Taking;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives credits, takes them back, corrects and moves them: each in the transaction of what it is done for, and once for its
 * cause or key.
 */
@Service
public class Grants {

    private final WalletStore wallets;
    private final GrantStore store;
    private final Appender appender;
    private final Transfers transfers;
    private final Agenda agenda;
    private final News news;
    private final JsonMapper json;
    private final Clock clock;

    Grants(
            WalletStore wallets,
            GrantStore store,
            Appender appender,
            Transfers transfers,
            Agenda agenda,
            News news,
            JsonMapper json,
            Clock clock) {
        this.wallets = wallets;
        this.store = store;
        this.appender = appender;
        this.transfers = transfers;
        this.agenda = agenda;
        this.news = news;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Gives credits, in the transaction of what they are given for. The same cause gives once: a second call answers with the
     * first grant's transfer.
     *
     * <p>Refuses {@code no_such_wallet} (400) and {@code balance_out_of_range} (409).
     */
    @Transactional
    public Transfer grant(GrantOrder order) {
        return fill(order, Kind.GRANT, order.kind().source(), null, described(order.description()))
                .transfer();
    }

    /**
     * Corrects by hand, in the caller's transaction. Below zero it burns lots in their order.
     *
     * <p>Refuses {@code insufficient_credits} (402) where less is available than is to be taken.
     */
    @Transactional
    public Transfer adjust(Adjustment adjustment) {
        var amount = adjustment.amount();
        if (amount.isPositive()) {
            var order = new GrantOrder(
                    adjustment.account(),
                    Grant.Kind.ADJUSTMENT,
                    amount,
                    null,
                    null,
                    "adjustment",
                    adjustment.key(),
                    adjustment.reason(),
                    adjustment.by(),
                    adjustment.wallet(),
                    null,
                    null);
            return fill(
                            order,
                            Kind.ADJUST_UP,
                            LedgerAccount.ADJUSTMENTS,
                            adjustment.corrects(),
                            described(adjustment.reason()))
                    .transfer();
        }
        var wallet = wallet(adjustment.account(), amount.asset(), adjustment.wallet());
        var taking = new Taking(
                Kind.ADJUST_DOWN,
                LedgerAccount.ADJUSTMENTS,
                -amount.millionths(),
                named("adjust", adjustment.key()),
                adjustment.corrects(),
                described(adjustment.reason()),
                adjustment.by());
        return take(wallet, taking, adjustment.reason());
    }

    /**
     * Takes back what is left of a grant, at most a given amount, in the caller's transaction. Empty when nothing is left, when
     * all that is left is reserved, or when the cause brought no grant. The same key takes once.
     */
    @Transactional
    public Optional<Transfer> takeBack(TakeBack order) {
        var key = named("take_back", order.key());
        var earlier = transfers.findByKey(order.account(), key);
        if (earlier.isPresent()) {
            return earlier;
        }
        return store.findByCause(order.account(), order.causeKind(), order.cause())
                .flatMap(lot -> takeBack(order, lot, key));
    }

    private Optional<Transfer> takeBack(TakeBack order, Grant lot, UUID key) {
        var taken = appender.append(lot.wallet(), clock.instant(), (picture, changes) -> {
            picture.due(clock.instant(), changes);
            var left = picture.lots().remaining().stream()
                    .filter(rest -> rest.grant().seq() == lot.seq())
                    .mapToLong(Lots.Rest::remaining)
                    .sum();
            var free = Math.min(left, picture.balance() - picture.held());
            var amount = order.atMost() == null
                    ? free
                    : Math.min(free, order.atMost().millionths());
            if (amount <= 0) {
                return Optional.<Transfer>empty();
            }
            var subject = Transfer.id(lot.wallet(), lot.seq());
            var taking = new Taking(
                    Kind.ADJUST_DOWN, lot.kind().source(), amount, key, subject, described(order.reason()), order.by());
            return Optional.of(picture.take(taking, lot, true, clock.instant(), changes));
        });
        taken.ifPresent(transfer -> tellOfTaking(transfer, order.reason(), order.by()));
        return taken;
    }

    /**
     * Moves credits with their lots from one wallet of the account to another of the same asset, in the caller's transaction.
     * Answers with how much was moved; the same id moves once, and then nothing.
     *
     * <p>Refuses {@code insufficient_credits} (402) where less is available than is to be moved.
     */
    @Transactional
    public AssetAmount move(Move order) {
        var asset = wallets.get(order.from()).asset();
        if (!wallets.get(order.to()).asset().equals(asset)) {
            throw NO_SUCH_WALLET.at("asset", "asset", asset.code());
        }
        if (transfers.findByKey(order.from().account(), moved(order, 0)).isPresent()) {
            return AssetAmount.zero(asset);
        }
        var arrived = new ArrayList<Granted>();
        var amount = appender.appendAll(List.of(order.from(), order.to()), clock.instant(), (pictures, changes) -> {
            arrived.clear();
            return new Moving(order, clock.instant(), described(order.reason()), changes)
                    .run(pictures.getFirst(), pictures.getLast(), arrived);
        });
        arrived.forEach(this::expireInTime);
        return new AssetAmount(amount, asset);
    }

    /** The key of the part of a move that takes from the given number of lots before it. */
    static UUID moved(Move order, int part) {
        return named("move:" + part, order.id());
    }

    /**
     * Of what the account has now nothing rolls over any more: its plan ends with the period. Belongs in the transaction of that
     * decision; what rolled over before stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endRollover(AccountId account, String reason, Actor by) {
        var details = json.writeValueAsString(Map.of("rollover", "ended", "reason", reason));
        for (var wallet : store.rolling(account)) {
            appender.append(
                    wallet,
                    clock.instant(),
                    (picture, changes) -> picture.endRollover(Uuids.next(), details, by, clock.instant(), changes));
        }
    }

    private Granted fill(GrantOrder order, Kind kind, LedgerAccount from, @Nullable UUID subject, String details) {
        var wallet = wallet(order.account(), order.amount().asset(), order.wallet());
        var filling = new Filling(order, kind, from, subject, details);
        var filled = appender.append(wallet, clock.instant(), (picture, changes) -> {
            var earlier = transfers.findByKey(order.account(), order.key());
            return earlier.isPresent()
                    ? new Filled(
                            new Granted(
                                    earlier.get(),
                                    store.find(
                                            earlier.get().wallet(),
                                            earlier.get().seq())),
                            false)
                    : new Filled(picture.fill(filling, clock.instant(), changes), true);
        });
        if (filled.now()) {
            expireInTime(filled.granted());
            var asset = order.amount().asset();
            var balance = new AssetAmount(filled.granted().transfer().balance(), asset);
            news.publish(new WalletEvent.Granted(
                    filled.granted().grant(),
                    filled.granted().transfer(),
                    order.amount(),
                    balance,
                    order.description(),
                    order.by()));
        }
        return filled.granted();
    }

    private record Filled(Granted granted, boolean now) {}

    private void expireInTime(Granted granted) {
        var expires = granted.grant().expiresAt();
        if (expires != null) {
            var transfer = granted.transfer();
            agenda.add(ExpireGrants.NAME, transfer.wallet().account(), transfer.id(), expires);
        }
    }

    private Transfer take(WalletKey wallet, Taking taking, String reason) {
        var earlier = transfers.findByKey(wallet.account(), taking.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var transfer = appender.append(
                wallet,
                clock.instant(),
                (picture, changes) -> picture.take(taking, null, false, clock.instant(), changes));
        tellOfTaking(transfer, reason, taking.by());
        return transfer;
    }

    private void tellOfTaking(Transfer transfer, String reason, Actor by) {
        var asset = wallets.get(transfer.wallet()).asset();
        news.publish(new WalletEvent.Adjusted(
                transfer,
                new AssetAmount(transfer.signedAmount(), asset),
                new AssetAmount(transfer.balance(), asset),
                reason,
                by));
    }

    private WalletKey wallet(AccountId account, Asset asset, @Nullable Integer number) {
        if (number == null) {
            return appender.get(account, asset);
        }
        return wallets.find(new WalletKey(account, number))
                .filter(wallet -> wallet.asset().equals(asset))
                .map(Wallet::key)
                .orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
    }

    private String described(String description) {
        return json.writeValueAsString(Map.of("description", description));
    }

    private static UUID named(String what, UUID key) {
        return UUID.nameUUIDFromBytes((what + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
