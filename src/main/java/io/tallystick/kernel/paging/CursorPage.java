package io.tallystick.kernel.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that grows at its head.
 *
 * @param next the cursor of the older rows, null at the end
 * @param previous the cursor of the newer rows, null at the head or where a list is read in one direction only
 */
public record CursorPage<T>(
        List<T> rows, @Nullable String next, @Nullable String previous) {

    public <R> CursorPage<R> map(Function<T, R> translation) {
        return new CursorPage<>(rows.stream().map(translation).toList(), next, previous);
    }
}
