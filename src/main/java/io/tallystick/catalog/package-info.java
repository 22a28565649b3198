/**
 * Catalog says what we sell, what it costs, and how it can be paid.
 *
 * <p>Owns: plans and their versions, credit packages, the rate card of operations with its built-in prices, the payment methods that are offered
 * per country, and the seller.
 *
 * <p>Leaves to others: who bought what (subscriptions, invoicing), the methods that a customer saved (payments), the balance
 * that a package fills (wallets).
 *
 * <p>Always true: a version of a plan never changes what it costs or contains; who agreed to it stays on it. There is one
 * seller. A country has at most one record for a payment method.
 *
 * <p>Prices of usage are in {@link io.tallystick.catalog.pricing} (what a quantity costs) and {@link io.tallystick.catalog.rates}
 * (which price applies). A version of a rate never changes either; a debit names the one that priced it.
 *
 * <p>But for the rates of single accounts nothing here belongs to an account: these are small reference tables, without
 * {@code account_id} and row-level security.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = "kernel")
@NullMarked
package io.tallystick.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
