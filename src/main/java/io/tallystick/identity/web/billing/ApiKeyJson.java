package io.tallystick.identity.web.billing;

import io.tallystick.identity.ApiKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key.
 *
 * @param prefix its first characters, by which a person recognises it
 * @param lastUsedAt to the minute; null when it never was
 */
public record ApiKeyJson(
        UUID id,
        String name,
        List<String> scopes,
        String prefix,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    public static ApiKeyJson of(ApiKey key) {
        return new ApiKeyJson(
                key.id().value(), key.name(), key.scopes(), key.prefix(), key.createdAt(), key.lastUsedAt());
    }
}
