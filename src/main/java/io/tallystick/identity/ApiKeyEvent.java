package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import java.util.List;

/** What happened to an API key. */
public sealed interface ApiKeyEvent {

    ApiKey key();

    Actor by();

    /** A key was made. */
    record Created(ApiKey key, Actor by) implements ApiKeyEvent {

        /** What the key may do. */
        public List<String> scopes() {
            return key.scopes();
        }
    }

    /** A key was taken back. */
    record Revoked(ApiKey key, Actor by) implements ApiKeyEvent {}
}
