package io.tallystick.kernel.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list that grows at its head is asked for.
 *
 * @param cursor where the part begins, as an earlier answer gave it; null for the head of the list
 * @param size rows wanted, 1 to {@value PageRequest#LARGEST}
 */
public record CursorRequest(@Nullable String cursor, int size) {}
