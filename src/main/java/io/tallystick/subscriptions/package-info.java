/**
 * Subscriptions says what was agreed: a plan, its price, its period.
 *
 * <p>Owns: subscriptions, their states and periods, the credits that a period brings.
 *
 * <p>Leaves to others: what a plan is (catalog), what is owed (invoicing), how it is paid (payments).
 *
 * <p>Always true: an account has at most one subscription that has not ended; a period's credits are granted once; a
 * subscription stays on the version of the plan that it was agreed on.
 */
@ApplicationModule(
        displayName = "Subscriptions",
        allowedDependencies = {"kernel", "catalog", "catalog::json", "accounts", "invoicing", "wallets", "payments"})
@NullMarked
package io.tallystick.subscriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
