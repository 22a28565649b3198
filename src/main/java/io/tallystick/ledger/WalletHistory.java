package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads several wallets of one account at once: for lists that show them side by side or together. */
@Service
public class WalletHistory {

    private final WalletHistoryStore store;

    WalletHistory(WalletHistoryStore store) {
        this.store = store;
    }

    /** What moved in any of the wallets, the newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(AccountId account, Collection<Integer> wallets, int limit, int offset) {
        return wallets.isEmpty() ? List.of() : store.movements(account, wallets, limit, offset);
    }

    /** Where each of the wallets stands; one to which nothing has happened stands at zero. */
    @Transactional(readOnly = true)
    public Map<Integer, Standing> standings(AccountId account, Collection<Integer> wallets) {
        var found = store.standings(account, wallets).stream()
                .collect(Collectors.toMap(standing -> standing.wallet().number(), Function.identity()));
        return wallets.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        number -> found.getOrDefault(number, Standing.untouched(new WalletKey(account, number)))));
    }

    /** Where one wallet stands. */
    @Transactional(readOnly = true)
    public Standing standing(WalletKey wallet) {
        return store.standings(wallet.account(), List.of(wallet.number())).stream()
                .findFirst()
                .orElseGet(() -> Standing.untouched(wallet));
    }

    /** What the wallet held just before a moment; zero before its first row. */
    @Transactional(readOnly = true)
    public long balanceBefore(WalletKey wallet, Instant moment) {
        return store.balanceBefore(wallet, moment);
    }
}
