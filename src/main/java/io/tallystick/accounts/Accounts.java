package io.tallystick.accounts;

import static io.tallystick.kernel.problems.KernelProblem.CONFLICT;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of accounts. */
@Service
public class Accounts {

    private static final int ATTEMPTS = 10;

    private final AccountStore store;
    private final MemberStore members;
    private final Addresses addresses;
    private final Slugs slugs;
    private final News news;
    private final Clock clock;

    Accounts(AccountStore store, MemberStore members, Addresses addresses, Slugs slugs, News news, Clock clock) {
        this.store = store;
        this.members = members;
        this.addresses = addresses;
        this.slugs = slugs;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Opens an account with its owner as first member. The caller's transaction must already be within the new account.
     *
     * @param opening what the person told at sign-up; the id is chosen by the caller
     */
    @Transactional
    public Account open(AccountOpening opening, Actor by) {
        var now = clock.instant();
        var account = insert(opening, now);
        members.insert(account.id(), account.owner(), Role.OWNER, now);
        opening.address().ifPresent(address -> addresses.add(account.id(), address, by));
        news.publish(new AccountEvent.Opened(account, by));
        return account;
    }

    /** The next free slug, when others take the same at the same moment. */
    private Account insert(AccountOpening opening, Instant now) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var account = opening.account(slugs.unique(opening.name()), now);
            if (store.insert(account)) {
                return account;
            }
        }
        throw CONFLICT.because();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId account) {
        return store.find(account);
    }

    /** The account, which must exist: the caller was let into it. Refuses {@code not_found} otherwise. */
    @Transactional(readOnly = true)
    public Account get(AccountId account) {
        return store.find(account).orElseThrow(NOT_FOUND::because);
    }

    /** The time zones that accounts count their days in; without those that do not exist. */
    @Transactional(readOnly = true)
    public Map<AccountId, ZoneId> timezones(Collection<AccountId> accounts) {
        return store.timezones(accounts);
    }

    /** Who invoices are written to, as it stands now. */
    @Transactional(readOnly = true)
    public Account.BillingDetails billingDetails(AccountId id) {
        var account = get(id);
        var address = addresses.defaultOf(id).map(Address::postal).orElse(null);
        return new Account.BillingDetails(account.name(), account.billingEmail(), account.taxId(), address);
    }

    /**
     * Moves the account into another state.
     *
     * <p>Refuses {@code account_state_forbids_change} where the table of states has no such step.
     */
    @Transactional
    public Account become(AccountId id, Account.Status next, Actor by) {
        var before = lock(id);
        var after = before.becoming(next);
        if (after != before) {
            store.update(after);
            news.publish(new AccountEvent.StatusChanged(after, before.status(), by));
        }
        return after;
    }

    /** Notes the plan that the account is on. */
    @Transactional
    public void putOnPlan(AccountId id, UUID plan, Actor by) {
        var before = lock(id);
        if (!before.plan().equals(plan)) {
            var after = before.onPlan(plan);
            store.update(after);
            news.publish(new AccountEvent.PlanChanged(after, before.plan(), by));
        }
    }

    /** Edits what members may edit themselves; fields that are null stay. An empty tax id clears it. */
    @Transactional
    public Account edit(AccountId id, AccountEdit edit, Actor by) {
        var before = lock(id);
        var after = edit.apply(before);
        store.update(after);
        var changes = changes(before, after);
        edit.address().ifPresent(address -> addresses.replaceDefault(id, address, by));
        if (!changes.isEmpty() || edit.address().isPresent()) {
            news.publish(new AccountEvent.SettingsChanged(after, changes, by));
        }
        return after;
    }

    private Account lock(AccountId id) {
        return store.lock(id).orElseThrow(NOT_FOUND::because);
    }

    private static Map<String, String> changes(Account before, Account after) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "name", before.name(), after.name());
        note(changes, "billing_email", before.billingEmail(), after.billingEmail());
        note(changes, "tax_id", before.taxId(), after.taxId());
        note(changes, "timezone", before.timezone().getId(), after.timezone().getId());
        return changes;
    }

    private static void note(
            Map<String, String> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, "%s → %s".formatted(Objects.toString(before, "none"), Objects.toString(after, "none")));
        }
    }
}
