package io.tallystick.identity;

import io.tallystick.kernel.news.News;
import io.tallystick.kernel.time.WallClock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting another password by a link in a mail. */
@Service
public class PasswordResets {

    /** A link in a mail is good for an hour: long enough for slow mail, too short to be found in an old mailbox. */
    public static final Duration VALID = Duration.ofHours(1);

    /** A person whom an administrator added may be on holiday. */
    public static final Duration INVITATION_VALID = Duration.ofDays(7);

    private final PasswordResetStore store;
    private final PersonStore people;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final News news;
    private final WallClock wallClock;

    PasswordResets(
            PasswordResetStore store,
            PersonStore people,
            SessionStore sessions,
            Passwords passwords,
            News news,
            WallClock wallClock) {
        this.store = store;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.news = news;
        this.wallClock = wallClock;
    }

    /** Has a link sent to the person with the address; does nothing, and does not say so, when there is none. */
    @Transactional
    public void request(String email) {
        people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .ifPresent(found -> announce(found.person(), VALID, false));
    }

    /** Has a link sent by which a new person sets the first password. */
    @Transactional
    public void invite(Person person) {
        announce(person, INVITATION_VALID, true);
    }

    /**
     * Sets another password and ends every session of the person. Refuses with {@code reset_token_invalid}, and with what
     * a password may be refused for, after which the link still works.
     */
    @Transactional
    public void reset(String token, String password) {
        var person = store.take(Secret.hash(token), wallClock.instant())
                .flatMap(people::find)
                .orElseThrow(IdentityProblem.RESET_TOKEN_INVALID::because);
        PasswordRules.check(password, person.email());
        people.updatePassword(person.id(), passwords.hash(password));
        store.deleteAll(person.id());
        sessions.deleteAll(person.id());
        news.publish(new PersonEvent.PasswordChanged(person.id(), person.email(), person.actor()));
    }

    private void announce(Person person, Duration valid, boolean invited) {
        var token = Secret.next(Secret.RESET);
        var expiresAt = wallClock.instant().plus(valid);
        store.insert(Secret.hash(token), person.id(), expiresAt);
        news.publish(new PasswordResetEvent.Requested(
                person.id(), person.email(), person.firstName(), token, expiresAt, invited));
    }
}
