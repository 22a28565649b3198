package io.tallystick.wallets;

import io.tallystick.ledger.TransferBatches;
import io.tallystick.ledger.TransferBatches.AccountKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks the table which keys of a batch were used before; no key twice. */
final class KeyLookUps {

    private final Connection connection;
    private final TransferBatches transfers;
    private final CommitterMemory memory;
    private final Set<AccountKey> asked = new HashSet<>();

    KeyLookUps(Connection connection, TransferBatches transfers, CommitterMemory memory) {
        this.connection = connection;
        this.transfers = transfers;
        this.memory = memory;
    }

    /** Looks up those keys of these tasks that are not remembered; answers with the tasks that have one that was used. */
    List<Task> used(Collection<Task> tasks) throws SQLException {
        var unknown = new HashSet<AccountKey>();
        for (var task : tasks) {
            if (task.order() instanceof KeyedOrder order) {
                var key = key(order);
                if (memory.byKey(key) == null && asked.add(key)) {
                    unknown.add(key);
                }
            }
        }
        if (unknown.isEmpty()) {
            return List.of();
        }
        var found = transfers.byKeys(connection, unknown);
        if (!found.isEmpty()) {
            memory.suspect();
        }
        found.forEach(memory::add);
        return tasks.stream()
                .filter(task -> task.order() instanceof KeyedOrder order && found.containsKey(key(order)))
                .toList();
    }

    static AccountKey key(KeyedOrder order) {
        return new AccountKey(order.account(), order.key());
    }
}
