package io.tallystick.identity;

/** Who calls: a person in a session, or a server with a key. */
public sealed interface Caller {

    /** A person who is signed in. */
    record SignedIn(Session session) implements Caller {

        public Person person() {
            return session.person();
        }
    }

    /** A server. */
    record Server(ApiKey key) implements Caller {}
}
