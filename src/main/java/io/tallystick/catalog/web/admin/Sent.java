package io.tallystick.catalog.web.admin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code PATCH} says of a field. A component that may be cleared is a nullable {@link Optional}: null where the field was
 * not sent, empty where it was sent as null.
 */
final class Sent {

    private Sent() {}

    /** The new value of a field that is always there. */
    static <T> T or(@Nullable T sent, T current) {
        return sent == null ? current : sent;
    }

    /** The new value of a field that may be cleared. */
    @SuppressWarnings("NullableOptional")
    static <T> @Nullable T orCleared(@Nullable Optional<T> sent, @Nullable T current) {
        return sent == null ? current : sent.orElse(null);
    }

    /** Text of a form: what was left empty is absent. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
