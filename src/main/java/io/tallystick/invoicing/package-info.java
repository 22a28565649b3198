/**
 * Invoicing says what is owed: someone owes this until someone settles it.
 *
 * <p>Owns: invoices, their lines, numbers, tax, settlements, credit notes, the balance that overpayments leave, the document.
 *
 * <p>Leaves to others: why something is owed (subscriptions, packages, usage hand it lines), how it is paid (payments).
 *
 * <p>Always true: numbers have no gaps within their month; what was issued never changes, snapshots included; a paid invoice's
 * settlements equal its total; what is received beyond an invoice becomes the account's balance.
 */
@ApplicationModule(
        displayName = "Invoicing",
        allowedDependencies = {"kernel", "accounts", "catalog", "ledger"})
@NullMarked
package io.tallystick.invoicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
