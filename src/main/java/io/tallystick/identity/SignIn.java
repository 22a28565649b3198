package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.news.News;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proving who one is with a password. The slow comparison happens outside any transaction, so that it holds no connection.
 */
@Service
public class SignIn {

    private final PersonStore store;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final News news;
    private final TransactionTemplate transaction;

    SignIn(
            PersonStore store,
            Passwords passwords,
            Sessions sessions,
            SignInThrottle throttle,
            News news,
            TransactionTemplate transaction) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.news = news;
        this.transaction = transaction;
    }

    /**
     * Opens a session. Refuses with {@code invalid_credentials}, whichever of the two was wrong, and with
     * {@code too_many_requests} after many failures.
     */
    public Session.Opened with(String email, String password, RequestInfo from) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        throttle.check(address, from);
        var known = Objects.requireNonNull(transaction.execute(status -> store.findByEmail(address)));
        var hash = known.map(PersonStore.WithPassword::passwordHash);
        if (!matches(password, hash)) {
            throttle.failed(address, from);
            known.ifPresent(person -> tellOfFailure(person.person(), from));
            throw IdentityProblem.INVALID_CREDENTIALS.because();
        }
        throttle.succeeded(address, from);
        return sessions.open(known.orElseThrow().person().id(), from);
    }

    private boolean matches(String password, Optional<String> hash) {
        if (hash.isEmpty() || password.length() > PasswordRules.LONGEST) {
            passwords.compareWithNobody("");
            return false;
        }
        return passwords.matches(password, hash.get());
    }

    private void tellOfFailure(Person person, RequestInfo from) {
        transaction.executeWithoutResult(status ->
                news.publish(new PersonEvent.SignInFailed(person.id(), person.email(), from.address(), Actor.SYSTEM)));
    }
}
