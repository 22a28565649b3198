package io.tallystick.kernel.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page as JSON.
 *
 * @param count rows of the whole list
 * @param next the path of the next page, with the other query parameters kept; null on the last one
 * @param previous the path of the page before; null on the first one
 */
public record PageJson<T>(
        long count, @Nullable String next, @Nullable String previous, List<T> results) {

    /** Renders a page in answer to the current request. */
    public static <R, T> PageJson<T> of(Page<R> page, Function<R, T> toJson) {
        var request = page.request();
        return new PageJson<>(
                page.count(),
                page.hasNext() ? Links.withParameter("page", String.valueOf(request.page() + 1)) : null,
                request.page() > 1 ? Links.withParameter("page", String.valueOf(request.page() - 1)) : null,
                page.rows().stream().map(toJson).toList());
    }
}
