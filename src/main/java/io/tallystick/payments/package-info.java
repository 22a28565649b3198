/**
 * Payments says how an invoice is paid.
 *
 * <p>Owns: payments and their approval, proofs, saved payment methods.
 *
 * <p>Leaves to others: what is owed and how money is allocated (invoicing), which methods are offered (catalog), what a paid
 * invoice starts (subscriptions, wallets).
 *
 * <p>Always true: a payment is decided once; an approved payment has settled its invoice, or become the account's balance, in the
 * same transaction; an invoice has at most one confirmation under review; no card data is stored.
 */
@ApplicationModule(
        displayName = "Payments",
        allowedDependencies = {"kernel", "invoicing", "wallets", "ledger", "accounts", "catalog"})
@NullMarked
package io.tallystick.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
