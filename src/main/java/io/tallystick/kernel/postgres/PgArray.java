package io.tallystick.kernel.postgres;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes numbers, ids and dates as PostgreSQL writes its arrays; the statement casts it to what it is. */
public final class PgArray {

    private PgArray() {}

    /** The array of these elements, in their order. */
    public static String of(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** {@link #of(Collection)} for an array. */
    public static String of(Object[] elements) {
        return of(Arrays.asList(elements));
    }
}
