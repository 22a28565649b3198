package io.tallystick.payments.web.billing;

import io.tallystick.payments.SavedMethod;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the account pays with again. */
record SavedMethodJson(
        UUID id,
        String type,
        String provider,
        @Nullable String providerId,
        String displayName,
        Map<String, Object> details,
        boolean isDefault,
        Instant createdAt) {

    static SavedMethodJson of(SavedMethod method) {
        return new SavedMethodJson(
                method.id().value(),
                method.type(),
                method.provider(),
                method.providerId(),
                method.displayName(),
                method.details(),
                method.isDefault(),
                method.createdAt());
    }
}
