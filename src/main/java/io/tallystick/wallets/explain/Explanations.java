package io.tallystick.wallets.explain;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.explain.BurnedParts.Part;
import io.tallystick.wallets.explain.Explanation.Burned;
import io.tallystick.wallets.explain.Explanation.Lot;
import io.tallystick.wallets.explain.Explanation.Reserved;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of any transaction of an account where it came from. */
@Service
public class Explanations {

    private final ExplanationStore store;
    private final Transfers transfers;

    Explanations(ExplanationStore store, Transfers transfers) {
        this.store = store;
        this.transfers = transfers;
    }

    /** One transaction with the asset that it is counted in. */
    public record Found(Transfer transfer, Asset asset) {}

    /** A transaction of the account's; empty when the id is no such thing. */
    @Transactional(readOnly = true)
    public Optional<Found> find(AccountId account, UUID id) {
        return row(account, id)
                .flatMap(transfer -> store.owner(transfer.wallet()).map(owner -> new Found(transfer, owner.asset())));
    }

    /** Explains a transaction; refuses {@code not_found} for an id that is none of the account's. */
    @Transactional(readOnly = true)
    public Explanation explain(AccountId account, UUID id) {
        var transfer = row(account, id).orElseThrow(NOT_FOUND::because);
        var wallet = transfer.wallet();
        var owner = store.owner(wallet).orElseThrow(NOT_FOUND::because);
        var asset = owner.asset();
        var burnedNow = transfers.last(wallet).map(Transfer::burned).orElse(0L);
        var before = transfers.find(wallet, transfer.seq() - 1);
        var parts = parts(transfer);
        return new Explanation(
                transfer,
                asset,
                owner.user(),
                transfer.userId() == null
                        ? null
                        : store.user(account, transfer.userId()).orElse(null),
                new AssetAmount(before.map(Transfer::balance).orElse(0L), asset),
                new AssetAmount(before.map(Transfer::held).orElse(0L), asset),
                parts.stream()
                        .flatMap(part -> store.lot(wallet, asset, part.lot(), burnedNow).stream()
                                .map(lot -> new Burned(lot, new AssetAmount(part.amount(), asset))))
                        .toList(),
                new AssetAmount(overdrawn(parts), asset),
                lot(transfer, asset, burnedNow),
                hold(transfer, asset),
                subject(transfer, Kind.ADJUST_UP, Kind.ADJUST_DOWN),
                subject(transfer, Kind.MOVE_IN),
                subject(transfer, Kind.ROLL_OUT, Kind.ROLL_IN),
                store.correctionsOf(account, id).stream()
                        .flatMap(by -> row(account, by).stream())
                        .toList());
    }

    private List<Part> parts(Transfer transfer) {
        if (transfer.kind().sign() >= 0 || transfer.amount() == 0) {
            return List.of();
        }
        var from = transfer.burned() - transfer.amount();
        return BurnedParts.of(store.switches(transfer.wallet(), from, transfer.burned()), from, transfer.burned());
    }

    private static long overdrawn(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.lot() == BurnedParts.NO_LOT)
                .mapToLong(Part::amount)
                .sum();
    }

    private @Nullable Lot lot(Transfer transfer, Asset asset, long burnedNow) {
        return transfer.kind().sign() <= 0
                ? null
                : store.lot(transfer.wallet(), asset, transfer.seq(), burnedNow).orElse(null);
    }

    private @Nullable Reserved hold(Transfer transfer, Asset asset) {
        var wallet = transfer.wallet();
        return opening(transfer)
                .flatMap(opened -> store.hold(wallet, opened))
                .map(hold -> new Reserved(
                        Transfer.id(wallet, hold.opened()),
                        new AssetAmount(hold.amount(), asset),
                        hold.expiresAt(),
                        hold.endedBy() == null
                                ? null
                                : transfers.find(wallet, hold.endedBy()).orElse(null)))
                .orElse(null);
    }

    /** The position that opened the hold: the row itself, or the one that an ending names. */
    private static Optional<Long> opening(Transfer transfer) {
        return switch (transfer.kind()) {
            case HOLD -> Optional.of(transfer.seq());
            case CAPTURE, RELEASE ->
                Optional.ofNullable(transfer.subjectId())
                        .flatMap(Transfer::position)
                        .map(Transfer.Position::seq);
            default -> Optional.empty();
        };
    }

    /** The entry that a row of one of these kinds names. */
    private @Nullable Transfer subject(Transfer transfer, Kind... kinds) {
        var subject = transfer.subjectId();
        return subject == null || !List.of(kinds).contains(transfer.kind())
                ? null
                : row(transfer.wallet().account(), subject).orElse(null);
    }

    private Optional<Transfer> row(AccountId account, UUID id) {
        return Transfer.position(id)
                .flatMap(position -> transfers.find(new WalletKey(account, position.wallet()), position.seq()));
    }
}
