package io.tallystick.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises callers by the secret they send. */
@Component
public class Callers {

    private final Sessions sessions;
    private final ApiKeys keys;

    Callers(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    /** Whom an {@code Authorization: Bearer} token stands for; empty when it expired, was revoked or never was. */
    public Optional<Caller> findByBearer(String token) {
        if (token.startsWith(Secret.KEY)) {
            return keys.findBySecret(token).map(Caller.Server::new);
        }
        return sessions.findByAccessToken(token).map(Caller.SignedIn::new);
    }

    /** Whom a browser's session cookie stands for. */
    public Optional<Caller> findByCookie(String token) {
        return sessions.findByCookie(token).map(Caller.SignedIn::new);
    }
}
