/**
 * Wallets keeps prepaid and postpaid balances: what was granted, in which order it burns, and what may be spent.
 *
 * <p>Owns: wallets and their policies, grants (lots) and their burning, holds, budgets, the decision about every debit; the log
 * and the statistics of what was used.
 *
 * <p>Leaves to others: the sequence itself (ledger), what an operation costs (catalog), why credits arrive (subscriptions,
 * paid packages).
 *
 * <p>Always true: a debit is decided and durable before the caller hears yes; a balance stands in the last row of the wallet's
 * sequence and equals the sum of all rows; a grant has one cause and happens once; a lot burns at most what it holds, and rolls
 * over at most once and up to its cap, in the decision that books out the rest.
 *
 * <p>The way of a debit: {@code Debits} makes it a {@code Task}, the {@code Committer} hands it to one of its {@code Stripe}s,
 * whose thread drains what waits; {@code Batches} has {@code BatchPictures} bring the {@code WalletPicture}s, {@code Deciding}
 * decide on them and {@code CatchingUp} see to it that none was old and no key was used before, and writes the {@code Changes} of the whole batch in one
 * transaction. What belongs to another transaction is decided on the same pictures by the {@code Appender}.
 */
@ApplicationModule(
        displayName = "Wallets",
        allowedDependencies = {"kernel", "ledger", "accounts", "catalog", "catalog::rates", "invoicing"})
@NullMarked
package io.tallystick.wallets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
