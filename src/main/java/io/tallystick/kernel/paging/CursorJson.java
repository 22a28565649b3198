package io.tallystick.kernel.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a ledger-like list as JSON.
 *
 * @param next the path of the older rows; null at the end
 * @param previous the path of the newer rows; null at the head
 */
public record CursorJson<T>(@Nullable String next, @Nullable String previous, List<T> results) {

    /** Renders a part of a list in answer to the current request. */
    public static <R, T> CursorJson<T> of(CursorPage<R> page, Function<R, T> toJson) {
        return new CursorJson<>(
                link(page.next()),
                link(page.previous()),
                page.rows().stream().map(toJson).toList());
    }

    private static @Nullable String link(@Nullable String cursor) {
        return cursor == null ? null : Links.withParameter("cursor", cursor);
    }
}
