package io.tallystick.identity.web.billing;

import io.tallystick.identity.ApiKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key that was just made.
 *
 * @param key the secret: shown this once, and kept nowhere
 */
public record CreatedApiKeyJson(
        UUID id,
        String name,
        List<String> scopes,
        String prefix,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        String key) {

    public static CreatedApiKeyJson of(ApiKey.Created created) {
        var key = created.key();
        return new CreatedApiKeyJson(
                key.id().value(),
                key.name(),
                key.scopes(),
                key.prefix(),
                key.createdAt(),
                key.lastUsedAt(),
                created.secret());
    }
}
