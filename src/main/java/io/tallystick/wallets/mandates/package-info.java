/**
 * What the wallets of a mandate (an account) may do, as an administrator sets it: source 002.
 *
 * <p>Owns: the settings and their change, users' wallets as administrators see them, postpaid periods and their invoices, allowed
 * providers, budgets.
 *
 * <p>Leaves to others: every movement of value (the wallets themselves), use in numbers (usage).
 *
 * <p>What happens to balances when the model changes:
 * <ul>
 * <li>{@code PREPAY_MANDATE} ↔ {@code CREDIT_POSTPAY}: the account keeps its wallet, only its floor changes. What was used on
 *     credit is invoiced when postpaid ends, so a prepaid wallet never begins with a debt of the postpaid time; what rounds to no
 *     cent stays as a debt.
 * <li>to {@code PREPAY_USER}: the account's wallet stays, as the source from which administrators allocate.
 * <li>from {@code PREPAY_USER}: what is left in the users' wallets moves into the account's wallet, lot by lot, and they are
 *     closed; what a user's wallet owes is paid by the account's, as far as that may, and the rest is let go.
 * <li>to {@code UNLIMITED}: the account's wallet is closed and rests with all that it holds; a wallet without floor opens.
 * <li>from {@code UNLIMITED}: the wallet without floor is closed for good, and nothing is owed for what was used; the wallet that
 *     rested opens again, and receives what was granted meanwhile and not used up.
 * </ul>
 *
 * <p>Always true: a wallet's asset never changes; one postpaid period of a wallet is open at a time and is invoiced once; a user
 * receives the default credit once.
 */
@NullMarked
package io.tallystick.wallets.mandates;

import org.jspecify.annotations.NullMarked;
