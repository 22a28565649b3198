package io.tallystick.wallets.explain;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.TransferSearch;
import io.tallystick.ledger.TransferSearch.Part;
import io.tallystick.ledger.TransferSearch.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a wallet, as a statement of a bank tells it. */
@Service
public class Statements {

    private final ExplanationStore store;
    private final TransferSearch search;

    Statements(ExplanationStore store, TransferSearch search) {
        this.store = store;
        this.search = search;
    }

    /** The rows of the account's own wallet that are wanted, newest first, from before a position. Empty without a wallet. */
    @Transactional(readOnly = true)
    public Part page(AccountId account, Asset asset, Wanted wanted, @Nullable Long before, int most) {
        return store.ownWallet(account, asset)
                .map(wallet -> search.newest(wallet, wanted, before, most))
                .orElseGet(() -> new Part(List.of(), null));
    }
}
