package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.problems.KernelProblem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who run the platform; apart from what anyone is in an account. */
@Service
public class Administrators {

    private final AdministratorStore store;
    private final People people;
    private final PasswordResets resets;
    private final News news;
    private final Clock clock;

    Administrators(AdministratorStore store, People people, PasswordResets resets, News news, Clock clock) {
        this.store = store;
        this.people = people;
        this.resets = resets;
        this.news = news;
        this.clock = clock;
    }

    /** All of them, the first one first. */
    @Transactional(readOnly = true)
    public List<Administrator> list() {
        return store.list();
    }

    /**
     * Makes the person with the address an administrator. Someone unknown is added as a person and gets a mail to set a
     * password. Refuses {@code email_invalid} and {@code already_administrator}.
     */
    @Transactional
    public Administrator add(String email, String firstName, String lastName, Actor by) {
        var isNew = people.findByEmail(email).isEmpty();
        var person = people.findOrAdd(email, firstName, lastName, by);
        var administrator = appoint(person, by);
        if (isNew) {
            resets.invite(person);
        }
        return administrator;
    }

    /** Removes an administrator; refuses {@code not_found} and {@code last_administrator}. */
    @Transactional
    public void remove(PersonId id, Actor by) {
        var all = store.lockAll();
        if (!all.contains(id)) {
            throw KernelProblem.NOT_FOUND.because();
        }
        if (all.size() == 1) {
            throw IdentityProblem.LAST_ADMINISTRATOR.because();
        }
        store.delete(id);
        var email = people.find(id).map(Person::email).orElse("");
        news.publish(new AdministratorEvent.Removed(id, email, by));
    }

    Administrator appoint(Person person, Actor by) {
        var now = clock.instant();
        if (!store.insert(person.id(), by.name(), now)) {
            throw IdentityProblem.ALREADY_ADMINISTRATOR.at("email");
        }
        news.publish(new AdministratorEvent.Added(person.id(), person.email(), by));
        return new Administrator(people.find(person.id()).orElseThrow(), by.name(), now);
    }
}
