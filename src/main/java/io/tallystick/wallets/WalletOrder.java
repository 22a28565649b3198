package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;

/** What can be asked of the committer: to change a wallet, or to look at it as it is. */
sealed interface WalletOrder permits KeyedOrder, Look {

    AccountId account();
}
