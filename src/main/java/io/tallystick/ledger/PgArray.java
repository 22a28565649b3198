package io.tallystick.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes numbers, ids and dates as PostgreSQL writes its arrays; the statement casts it to what it is. */
final class PgArray {

    private PgArray() {}

    static String of(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static String of(Object[] elements) {
        return of(Arrays.asList(elements));
    }
}
