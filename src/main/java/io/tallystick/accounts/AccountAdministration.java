package io.tallystick.accounts;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.paging.Page;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What platform administrators do with accounts. */
@Service
public class AccountAdministration {

    private final AccountStore store;
    private final Accounts accounts;
    private final News news;

    AccountAdministration(AccountStore store, Accounts accounts, News news) {
        this.store = store;
        this.accounts = accounts;
        this.news = news;
    }

    /** Accounts, the newest first. */
    @Transactional(readOnly = true)
    public Page<Account> page(AccountQuery query) {
        return new Page<>(store.countForStaff(query), query.page(), store.pageForStaff(query));
    }

    /** The accounts that {@link AccountQuery#search} finds by these words. */
    @Transactional(readOnly = true)
    public Set<AccountId> matching(String words) {
        return store.matchingForStaff(words);
    }

    /**
     * Stops an account from doing anything but reading, paying and exporting.
     *
     * <p>Refuses {@code not_found} and {@code account_state_forbids_change}.
     */
    @Transactional
    public Account suspend(AccountId id, String reason, Actor by) {
        var before = accounts.get(id).status();
        var suspended = accounts.become(id, Account.Status.SUSPENDED, by);
        if (before != Account.Status.SUSPENDED) {
            news.publish(new AccountEvent.Suspended(suspended, reason, by));
        }
        return suspended;
    }

    /**
     * Lets an account that was suspended or cancelled work again. One that waits for its first payment is activated by that.
     *
     * <p>Refuses {@code not_found} and {@code account_state_forbids_change}.
     */
    @Transactional
    public Account activate(AccountId id, Actor by) {
        var status = accounts.get(id).status();
        if (status != Account.Status.ACTIVE && !mayBeActivated(status)) {
            throw AccountsProblem.ACCOUNT_STATE_FORBIDS_CHANGE.with(
                    "status", status.word(), "wanted", Account.Status.ACTIVE.word());
        }
        return accounts.become(id, Account.Status.ACTIVE, by);
    }

    /** Whether an administrator may let an account in this state work again. */
    public static boolean mayBeActivated(Account.Status status) {
        return status == Account.Status.SUSPENDED || status == Account.Status.CANCELLED;
    }
}
