package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sequences of the wallets: append and read. Whether a row may be appended is decided by wallets. */
@Service
public class Transfers {

    private final TransferStore store;

    Transfers(TransferStore store) {
        this.store = store;
    }

    /** Appends a row to its wallet's sequence; a position that is taken, or a key that was used, breaks the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Transfer transfer) {
        if (transfer.context() != null) {
            store.insertContext(transfer.wallet().account(), transfer.context());
        }
        store.insert(transfer);
    }

    /** The newest row: the wallet's picture. Empty for a wallet to which nothing has happened. */
    @Transactional(readOnly = true)
    public Optional<Transfer> last(WalletKey wallet) {
        return store.last(wallet);
    }

    @Transactional(readOnly = true)
    public Optional<Transfer> findByKey(AccountId account, UUID key) {
        return store.findByKey(account, key);
    }

    /** The sequence, newest first, from before a position. */
    @Transactional(readOnly = true)
    public List<Transfer> newest(WalletKey wallet, @Nullable Long beforeSeq, int most) {
        return store.newest(wallet, beforeSeq, most);
    }

    /** What was spent since a moment, in millionths of the asset. */
    @Transactional(readOnly = true)
    public long spentSince(WalletKey wallet, Instant since) {
        return store.spentSince(wallet, since);
    }
}
