package io.tallystick.kernel.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and how long the whole list is.
 *
 * @param count rows of the whole list
 */
public record Page<T>(long count, PageRequest request, List<T> rows) {

    /** Cuts a part out of a list that is short enough to be read whole. */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        return new Page<>(
                all.size(),
                request,
                all.stream().skip(request.offset()).limit(request.size()).toList());
    }

    public <R> Page<R> map(Function<T, R> translation) {
        return new Page<>(count, request, rows.stream().map(translation).toList());
    }

    public boolean hasNext() {
        return (long) request.page() * request.size() < count;
    }
}
