/**
 * Payments says how an invoice is paid.
 *
 * <p>Owns: payments and their approval, attempts at gateways, refunds, proofs, saved payment methods, buying credits, auto top-up.
 *
 * <p>Leaves to others: what is owed and how money is allocated (invoicing), which methods are offered (catalog), what a paid
 * invoice starts (subscriptions, wallets).
 *
 * <p>Always true: a payment is decided once; an approved payment has settled its invoice, or become the account's balance, in the
 * same transaction; an invoice has at most one confirmation under review; no card data is stored.
 */
@ApplicationModule(
        displayName = "Payments",
        allowedDependencies = {
            "kernel",
            "invoicing",
            "invoicing::json",
            "wallets",
            "wallets::json",
            "ledger",
            "accounts",
            "catalog",
            "catalog::json"
        })
@NullMarked
package io.tallystick.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
