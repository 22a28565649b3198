package io.tallystick.wallets;

/**
 * The position from which another lot burns. A debit covers a stretch of positions, and the overlap with the switches names the
 * lots that it burned.
 *
 * @param burnedFrom the first millionth that the lot gives
 * @param lotSeq the lot; {@link #NO_LOT} where the wallet goes below zero
 */
record BurnSwitch(long burnedFrom, long lotSeq) {

    static final long NO_LOT = 0;
}
