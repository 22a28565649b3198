/**
 * Wallets keeps prepaid balances: what was granted, in which order it burns, and what may be spent.
 *
 * <p>Owns: wallets and their policies, grants (lots) and their burning, the decision about every debit; the log and the
 * statistics of what was used.
 *
 * <p>Leaves to others: the sequence itself (ledger), what an operation costs (catalog), why credits arrive (subscriptions,
 * paid packages).
 *
 * <p>Always true: a debit is decided and durable before the caller hears yes; a balance stands in the last row of the wallet's
 * sequence and equals the sum of all rows; a grant has one cause and happens once; a lot burns at most what it holds.
 */
@ApplicationModule(
        displayName = "Wallets",
        allowedDependencies = {"kernel", "ledger", "accounts", "catalog", "invoicing"})
@NullMarked
package io.tallystick.wallets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
