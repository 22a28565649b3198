package io.tallystick.kernel.paging;

/**
 * Which part of a list is asked for.
 *
 * @param page counted from 1
 * @param size rows on a page, 1 to {@value #LARGEST}
 */
public record PageRequest(int page, int size) {

    public static final int LARGEST = 100;
    public static final int USUAL = 25;

    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
