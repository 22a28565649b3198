package io.tallystick.accounts;

import static io.tallystick.accounts.AccountsProblem.DEFAULT_ADDRESS_STAYS;
import static io.tallystick.accounts.AccountsProblem.TOO_MANY_ADDRESSES;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The billing addresses of an account. Invoices that were issued keep the address they were written to. */
@Service
public class Addresses {

    private static final int MOST = 20;

    private final AddressStore store;
    private final News news;

    Addresses(AddressStore store, News news) {
        this.store = store;
        this.news = news;
    }

    @Transactional(readOnly = true)
    public List<Address> all(AccountId account) {
        return store.all(account);
    }

    @Transactional(readOnly = true)
    public Optional<Address> defaultOf(AccountId account) {
        return store.all(account).stream().filter(Address::isDefault).findFirst();
    }

    /** Adds an address; the first one becomes the default. Refuses {@code too_many_addresses} beyond twenty. */
    @Transactional
    public Address add(AccountId account, PostalAddress postal, Actor by) {
        store.lockAccount(account);
        var known = store.all(account);
        if (known.size() >= MOST) {
            throw TOO_MANY_ADDRESSES.with("limit", MOST);
        }
        var address = new Address(Address.Id.next(), account, postal, known.isEmpty());
        store.insert(address);
        return announced(address, "added", by);
    }

    /** Edits an address. Refuses {@code not_found}. */
    @Transactional
    public Address edit(AccountId account, Address.Id id, UnaryOperator<PostalAddress> edit, Actor by) {
        store.lockAccount(account);
        var before = get(account, id);
        var edited = new Address(id, account, edit.apply(before.postal()), before.isDefault());
        store.update(edited);
        return announced(edited, "changed", by);
    }

    /** Edits the default address, or adds it when there is none. */
    @Transactional
    public Address replaceDefault(AccountId account, PostalAddress postal, Actor by) {
        store.lockAccount(account);
        return defaultOf(account)
                .map(address -> edit(account, address.id(), before -> postal, by))
                .orElseGet(() -> add(account, postal, by));
    }

    /** Makes this address the one that invoices are written to. */
    @Transactional
    public Address makeDefault(AccountId account, Address.Id id, Actor by) {
        store.lockAccount(account);
        var chosen = new Address(id, account, get(account, id).postal(), true);
        store.unmarkDefault(account);
        store.update(chosen);
        return announced(chosen, "made_default", by);
    }

    /** Deletes an address. Refuses {@code default_address_stays} for the default while there are others. */
    @Transactional
    public void delete(AccountId account, Address.Id id, Actor by) {
        store.lockAccount(account);
        var address = get(account, id);
        if (address.isDefault() && store.all(account).size() > 1) {
            throw DEFAULT_ADDRESS_STAYS.because();
        }
        store.delete(account, id);
        announced(address, "deleted", by);
    }

    private Address announced(Address address, String change, Actor by) {
        news.publish(new AccountEvent.AddressChanged(address, change, by));
        return address;
    }

    private Address get(AccountId account, Address.Id id) {
        return store.find(account, id).orElseThrow(NOT_FOUND::because);
    }
}
