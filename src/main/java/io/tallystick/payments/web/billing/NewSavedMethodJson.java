package io.tallystick.payments.web.billing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.payments.SavedMethod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A method to be saved: names and the gateway's own id, never card data. */
record NewSavedMethodJson(
        @NotBlank @OneLine @Size(max = 50) String type,
        @NotBlank @OneLine @Size(max = 50) String provider,
        @Nullable @OneLine @Size(max = 200) String providerId,
        @NotBlank @OneLine @Size(max = 200) String displayName,
        @Nullable @Size(max = 30) Map<@Size(max = 100) String, Object> details,
        @Nullable Boolean isDefault) {

    SavedMethod method(AccountId account, Instant now) {
        return new SavedMethod(
                SavedMethod.Id.next(),
                account,
                type,
                provider,
                providerId,
                displayName.strip(),
                details == null ? Map.of() : details,
                Boolean.TRUE.equals(isDefault),
                now);
    }

    /** The method with everything replaced but its identity. */
    SavedMethod replacing(SavedMethod before) {
        var wanted = method(before.account(), before.createdAt());
        return new SavedMethod(
                before.id(),
                before.account(),
                wanted.type(),
                wanted.provider(),
                wanted.providerId(),
                wanted.displayName(),
                wanted.details(),
                wanted.isDefault(),
                before.createdAt());
    }
}
