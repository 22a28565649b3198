package io.tallystick.identity;

import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.time.WallClock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in and out. Sessions keep wall time: travelling in the sandbox signs nobody out. */
@Service
public class Sessions {

    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(10);

    private final SessionStore store;
    private final PersonStore people;
    private final News news;
    private final WallClock wallClock;

    Sessions(SessionStore store, PersonStore people, News news, WallClock wallClock) {
        this.store = store;
        this.people = people;
        this.news = news;
        this.wallClock = wallClock;
    }

    /** Opens a session for someone whose identity is proven: after registration, an accepted invitation, a password. */
    @Transactional
    public Session.Opened open(PersonId id, RequestInfo from) {
        var now = wallClock.instant();
        var person = people.find(id).orElseThrow(() -> new IllegalStateException("No " + id));
        var opened = new Session.Opened(
                new Session(new Session.Id(Uuids.next()), person, now),
                Secret.next(Secret.SESSION),
                Secret.next(Secret.ACCESS));
        store.deleteIdle(id, now.minus(Session.IDLE));
        store.insert(opened, from, now);
        news.publish(new PersonEvent.SignedIn(id, person.email(), from.address(), person.actor()));
        return opened;
    }

    /** The session that a browser's cookie stands for; empty when it ended or never was. */
    @Transactional
    public Optional<Session> findByCookie(String token) {
        if (!Secret.isWellFormed(Secret.SESSION, token)) {
            return Optional.empty();
        }
        var now = wallClock.instant();
        var session = store.findByCookie(Secret.hash(token), now.minus(Session.IDLE));
        session.filter(found -> found.lastSeenAt().plus(SEEN_AGAIN_AFTER).isBefore(now))
                .ifPresent(found -> store.touch(found.id(), now));
        return session;
    }

    /** The session that an access token stands for; empty when it expired or never was. */
    @Transactional(readOnly = true)
    public Optional<Session> findByAccessToken(String token) {
        if (!Secret.isWellFormed(Secret.ACCESS, token)) {
            return Optional.empty();
        }
        return store.findByAccess(Secret.hash(token), wallClock.instant());
    }

    /** Ends a session, for its cookie and its access token. */
    @Transactional
    public void close(Session session) {
        store.delete(session.id());
        news.publish(new PersonEvent.SignedOut(
                session.person().id(), session.person().actor()));
    }
}
