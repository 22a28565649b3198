package io.tallystick.wallets;

import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.TransferBatches;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Sees to it that nothing is refused, and nothing shown, from memory alone: where no row proves that a picture was true, its
 * position is compared, and what is old is drawn anew and decided again. What is refused then may have been done before: its key
 * is looked up, and a retry is answered as the first order was.
 */
final class CatchingUp {

    private static final int MOST_ROUNDS = 20;

    private final Connection connection;
    private final TransferBatches transfers;
    private final PictureStore store;
    private final BatchPictures pictures;
    private final Deciding deciding;
    private final KeyLookUps keys;

    CatchingUp(
            Connection connection,
            TransferBatches transfers,
            PictureStore store,
            BatchPictures pictures,
            Deciding deciding,
            KeyLookUps keys) {
        this.connection = connection;
        this.transfers = transfers;
        this.store = store;
        this.pictures = pictures;
        this.deciding = deciding;
        this.keys = keys;
    }

    void run(List<Task> batch) throws SQLException {
        catchUp(batch);
        for (var task : keys.used(batch.stream().filter(Task::isRefused).toList())) {
            deciding.decide(task);
        }
    }

    /** Compares where unwritten wallets stand, before anything is refused or shown; draws anew what is old. */
    private void catchUp(List<Task> batch) throws SQLException {
        for (var round = 0; ; round++) {
            var written =
                    deciding.made().transfers.stream().map(Transfer::wallet).collect(Collectors.toSet());
            var open = new LinkedHashMap<WalletKey, List<Task>>();
            for (var task : batch) {
                var picture = pictures.doubted(task);
                if (picture != null && !written.contains(picture.key())) {
                    open.computeIfAbsent(picture.key(), absent -> new ArrayList<>())
                            .add(task);
                }
            }
            var old = old(open);
            if (old.isEmpty()) {
                return;
            }
            if (store.anyClosed(connection, old.keySet())) {
                throw new SQLException("A wallet was closed, and its owner has another", "40001");
            }
            old.keySet().forEach(wallet -> pictures.account(wallet.account()).forgetZone());
            pictures.draw(old.keySet(), false);
            for (var tasks : old.values()) {
                for (var task : tasks) {
                    pictures.sumMonth(task);
                    deciding.decide(task);
                }
            }
            if (round > MOST_ROUNDS) {
                throw new SQLException("The wallet changes faster than it can be read", "40001");
            }
        }
    }

    private Map<WalletKey, List<Task>> old(Map<WalletKey, List<Task>> open) throws SQLException {
        if (open.isEmpty()) {
            return Map.of();
        }
        var positions = transfers.positions(connection, open.keySet());
        var old = new LinkedHashMap<WalletKey, List<Task>>();
        for (var one : open.entrySet()) {
            var picture = Objects.requireNonNull(pictures.account(one.getKey().account())
                    .numbered(one.getKey().number()));
            if (positions.getOrDefault(one.getKey(), 0L) != picture.seq()) {
                old.put(one.getKey(), one.getValue());
            }
        }
        return old;
    }
}
