package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sequences of the wallets: append and read. Whether a row may be appended is decided by wallets. */
@Service
public class Transfers {

    private final TransferStore store;

    Transfers(TransferStore store) {
        this.store = store;
    }

    /** The newest row: the wallet's picture. Empty for a wallet to which nothing has happened. */
    @Transactional(readOnly = true)
    public Optional<Transfer> last(WalletKey wallet) {
        return store.last(wallet);
    }

    /** The row at a position of a wallet's sequence. */
    @Transactional(readOnly = true)
    public Optional<Transfer> find(WalletKey wallet, long seq) {
        return store.find(wallet, seq);
    }

    /** The row that used a key. */
    @Transactional(readOnly = true)
    public Optional<Transfer> findByKey(AccountId account, UUID key) {
        return store.findByKey(account, key);
    }

    /** The rows that used any of these keys. */
    @Transactional(readOnly = true)
    public List<Transfer> findByKeys(AccountId account, Collection<UUID> keys) {
        return store.findByKeys(account, keys);
    }

    /** The sequence, newest first, from before a position. */
    @Transactional(readOnly = true)
    public List<Transfer> newest(WalletKey wallet, @Nullable Long beforeSeq, int most) {
        return store.newest(wallet, beforeSeq, most);
    }
}
