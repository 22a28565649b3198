/**
 * Accounts says who our customers are.
 *
 * <p>Owns: accounts (source 002 calls them mandates), their members and roles, their addresses and tax ids.
 *
 * <p>Leaves to others: who a person is (identity), what they agreed to (subscriptions), what they owe (invoicing).
 *
 * <p>Always true: an account has exactly one owner; a slug is given once and never changes; exactly one address is the default
 * as soon as there is one.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"kernel", "identity"})
@NullMarked
package io.tallystick.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
