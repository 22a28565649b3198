package io.tallystick.accounts;

import io.tallystick.kernel.access.Memberships;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who belongs to which account, asked at every request before its account is known; so it looks across accounts. */
@Service
public class Members implements Memberships {

    private final MemberStore store;
    private final Tenancy tenancy;
    private final KnownStatuses statuses;
    private final TransactionTemplate reading;

    Members(MemberStore store, Tenancy tenancy, KnownStatuses statuses, PlatformTransactionManager transactions) {
        this.store = store;
        this.tenancy = tenancy;
        this.statuses = statuses;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public Optional<Membership> find(PersonId person, AccountId account) {
        return of(person).stream()
                .filter(membership -> membership.account().equals(account))
                .findFirst();
    }

    @Override
    public Optional<Membership> defaultOf(PersonId person) {
        return of(person).stream().findFirst();
    }

    @Override
    public List<Membership> of(PersonId person) {
        return tenancy.acrossAccounts(() -> read(() -> store.ofPersonAcrossAccounts(person)));
    }

    @Override
    public Optional<String> statusOf(AccountId account) {
        return statuses.of(account);
    }

    /** How many people belong to the account. */
    public int count(AccountId account) {
        return read(() -> store.count(account));
    }

    private <T> T read(java.util.function.Supplier<T> question) {
        return java.util.Objects.requireNonNull(reading.execute(status -> question.get()));
    }
}
