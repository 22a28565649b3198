package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key by which a server calls the API.
 *
 * @param accountOrNull the account it belongs to; null for a platform key
 * @param scopes what it may do
 * @param prefix its first characters, by which a person recognises it
 * @param lastUsedAt to the minute; null when it never was
 */
public record ApiKey(
        Id id,
        @Nullable AccountId accountOrNull,
        String name,
        List<String> scopes,
        String prefix,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    /** Names an API key. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return "key_" + value;
        }
    }

    /** The account it belongs to; empty for a platform key. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(accountOrNull);
    }

    public boolean isPlatformKey() {
        return accountOrNull == null;
    }

    /** Whether its scopes contain the one that is asked for. */
    public boolean may(String scope) {
        return scopes.contains(Scope.EVERYTHING) || scopes.contains(scope);
    }

    /** The key as the one who acts. */
    public Actor actor() {
        return new Actor(isPlatformKey() ? Actor.Kind.PLATFORM_KEY : Actor.Kind.API_KEY, id.value(), name);
    }

    /** A key that was just made, with its secret, which is known here only. */
    public record Created(ApiKey key, String secret) {

        /** Leaves the secret out, so that no log line can carry it. */
        @Override
        public String toString() {
            return "Created[" + key.id() + "]";
        }
    }
}
