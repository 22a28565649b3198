/**
 * Portal is what people see as one: sign-up, and the overview of an account.
 *
 * <p>Owns: nothing that is stored. It composes what the modules below answer.
 *
 * <p>Leaves to others: every rule of money.
 *
 * <p>Always true: a sign-up leaves behind a person, an account, a wallet and what was agreed, or nothing at all.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "identity",
            "accounts",
            "accounts::json",
            "catalog",
            "catalog::json",
            "invoicing",
            "invoicing::json",
            "ledger",
            "wallets",
            "wallets::json",
            "wallets::explain",
            "wallets::warnings",
            "payments",
            "payments::json",
            "subscriptions",
            "subscriptions::json",
            "audit"
        })
@NullMarked
package io.tallystick.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
