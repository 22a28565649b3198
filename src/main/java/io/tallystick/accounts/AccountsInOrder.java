package io.tallystick.accounts;

import io.tallystick.kernel.verify.AccountOrder;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Divides accounts for whoever has to look at all of them. */
@Component
class AccountsInOrder implements AccountOrder {

    private final AccountStore store;

    AccountsInOrder(AccountStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> after(UUID from, int places) {
        return store.acrossAccountsAfter(from, places);
    }
}
