package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in. */
@Service
public class People {

    private final PersonStore store;
    private final Passwords passwords;
    private final News news;
    private final Clock clock;

    People(PersonStore store, Passwords passwords, News news, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Checks and hashes the password that somebody chose. Refuses {@code email_invalid}, {@code password_too_short},
     * {@code password_too_long} and {@code password_too_common}.
     */
    public HashedPassword hash(String email, String password) {
        PasswordRules.check(password, EmailAddress.of(email));
        return new HashedPassword(passwords.hash(password));
    }

    /** Registers someone new, within the caller's transaction. Refuses {@code email_invalid} and {@code email_taken}. */
    @Transactional
    public Person register(String email, HashedPassword password, String firstName, String lastName) {
        var address = EmailAddress.of(email);
        var person = new Person(PersonId.next(), address, firstName.strip(), lastName.strip(), false, clock.instant());
        if (!store.insert(person, password.hash())) {
            throw IdentityProblem.EMAIL_TAKEN.at("email");
        }
        news.publish(new PersonEvent.Registered(person.id(), person.email(), person.actor()));
        return person;
    }

    /** Finds the person with the address, or adds one who sets a password later; refuses {@code email_invalid}. */
    @Transactional
    public Person findOrAdd(String email, String firstName, String lastName, Actor by) {
        var address = EmailAddress.of(email);
        var person = new Person(PersonId.next(), address, firstName.strip(), lastName.strip(), false, clock.instant());
        if (store.insert(person, null)) {
            news.publish(new PersonEvent.Registered(person.id(), address, by));
            return person;
        }
        return findByEmail(address).orElseThrow(() -> new IllegalStateException("The person who has the address"));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }

    /** Those of the people who are known, in no particular order. */
    @Transactional(readOnly = true)
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : store.findAll(ids);
    }

    /** The person with the address, whatever its case. */
    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(String email) {
        return store.findByEmail(EmailAddress.of(email)).map(PersonStore.WithPassword::person);
    }
}
