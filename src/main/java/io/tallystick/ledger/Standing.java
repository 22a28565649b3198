package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.WalletKey;

/**
 * Where a wallet stands after its newest row, in millionths.
 *
 * @param burned all that has ever left it
 */
public record Standing(WalletKey wallet, long seq, long balance, long held, long burned) {

    /** A wallet to which nothing has happened. */
    public static Standing untouched(WalletKey wallet) {
        return new Standing(wallet, 0, 0, 0, 0);
    }

    /** Whether value has ever moved in it. */
    public boolean isUsed() {
        return balance != 0 || held != 0 || burned != 0;
    }
}
