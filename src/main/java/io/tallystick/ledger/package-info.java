/**
 * The ledger is the journal of the house: every movement of value, balanced, never changed.
 *
 * <p>Owns: journal entries (money between the house's accounts) and transfers (a wallet's own sequence), with what was used
 * added up from them by day, user and purpose.
 *
 * <p>Leaves to others: what a wallet may do (wallets), what is owed (invoicing), how it is paid (payments).
 *
 * <p>Always true: an entry names the account that gives and the one that receives, so it balances by construction; no entry is
 * updated or deleted, a correction is a new entry; a cause is booked once; what was used is exact at every moment, since each
 * answer adds the totals and the rows that are not folded into them yet, in one statement.
 *
 * <p>Every event with its entry:
 * <table>
 * <caption>What is booked when</caption>
 * <tr><th>event</th><th>from</th><th>to</th><th>asset</th></tr>
 * <tr><td>invoice issued</td><td>revenue</td><td>receivables</td><td>currency</td></tr>
 * <tr><td>invoice issued, its tax</td><td>tax</td><td>receivables</td><td>currency</td></tr>
 * <tr><td>invoice voided</td><td>receivables</td><td>revenue, tax</td><td>currency</td></tr>
 * <tr><td>payment received, up to what is due</td><td>receivables</td><td>bank</td><td>currency</td></tr>
 * <tr><td>payment received, beyond what is due</td><td>customer_balance</td><td>bank</td><td>currency</td></tr>
 * <tr><td>balance used for an invoice</td><td>receivables</td><td>customer_balance</td><td>currency</td></tr>
 * <tr><td>payment on an invoice marked paid by hand</td><td>receivables</td><td>bank</td><td>currency</td></tr>
 * <tr><td>money refunded of an invoice</td><td>bank</td><td>receivables</td><td>currency</td></tr>
 * <tr><td>money refunded of the account's balance</td><td>bank</td><td>customer_balance</td><td>currency</td></tr>
 * <tr><td>credit note issued</td><td>receivables</td><td>revenue, tax</td><td>currency</td></tr>
 * <tr><td>free credits granted</td><td>granted_free</td><td>wallet</td><td>credits</td></tr>
 * <tr><td>paid credits granted</td><td>credit_sold</td><td>wallet</td><td>credits</td></tr>
 * <tr><td>credits adjusted</td><td>adjustments or wallet</td><td>wallet or adjustments</td><td>credits</td></tr>
 * <tr><td>credits spent</td><td>wallet</td><td>credit_used</td><td>credits</td></tr>
 * <tr><td>credits expired</td><td>wallet</td><td>breakage</td><td>credits</td></tr>
 * <tr><td>credits rolled over, or moved to another wallet of the account</td><td>wallet</td><td>wallet</td><td>credits</td></tr>
 * </table>
 */
@ApplicationModule(displayName = "Ledger", allowedDependencies = "kernel")
@NullMarked
package io.tallystick.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
