package io.tallystick.payments.web.billing;

import io.tallystick.kernel.text.OneLine;
import io.tallystick.payments.SavedMethod;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to a saved method; what is left out stays. */
record SavedMethodEditJson(
        @Nullable @OneLine @Size(min = 1, max = 50) String type,
        @Nullable @OneLine @Size(min = 1, max = 50) String provider,
        @Nullable @OneLine @Size(max = 200) String providerId,
        @Nullable @OneLine @Size(min = 1, max = 200) String displayName,
        @Nullable @Size(max = 30) Map<@Size(max = 100) String, Object> details,
        @Nullable Boolean isDefault) {

    SavedMethod applied(SavedMethod before) {
        return new SavedMethod(
                before.id(),
                before.account(),
                type == null ? before.type() : type,
                provider == null ? before.provider() : provider,
                providerId == null ? before.providerId() : providerId,
                displayName == null ? before.displayName() : displayName.strip(),
                details == null ? before.details() : details,
                isDefault == null ? before.isDefault() : isDefault,
                before.createdAt());
    }
}
