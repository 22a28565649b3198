package io.tallystick.web;

import io.tallystick.kernel.access.Memberships;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Memberships in memory, as a test states them. */
public class KnownMemberships implements Memberships {

    private final Map<PersonId, List<AccountId>> accounts = new ConcurrentHashMap<>();
    private final Map<PersonId, Role> roles = new ConcurrentHashMap<>();
    private final Map<AccountId, String> statuses = new ConcurrentHashMap<>();

    public AccountId join(PersonId person, Role role) {
        var account = AccountId.next();
        accounts.computeIfAbsent(person, unknown -> new CopyOnWriteArrayList<>())
                .add(account);
        roles.put(person, role);
        statuses.put(account, "active");
        return account;
    }

    public void put(AccountId account, String status) {
        statuses.put(account, status);
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
        return accounts.getOrDefault(person, List.of()).stream()
                .map(account -> new Membership(
                        account,
                        "Acme",
                        "acme",
                        statuses.get(account),
                        roles.get(person),
                        accounts.get(person).getFirst().equals(account)))
                .toList();
    }

    @Override
    public Optional<String> statusOf(AccountId account) {
        return Optional.ofNullable(statuses.get(account));
    }
}
