package io.tallystick.wallets;

import java.util.UUID;

/** An order that changes a wallet, once for its key. */
sealed interface KeyedOrder extends WalletOrder permits Debit, HoldOrder, Settlement {

    UUID key();

    long fingerprint();
}
