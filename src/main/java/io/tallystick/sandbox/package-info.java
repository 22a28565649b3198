/**
 * The sandbox is a place to try billing without money: a demo world, a clock that can be moved, and a mailbox that
 * shows what was sent.
 *
 * <p>Owns: how far business time is ahead of the wall; who lives in the demo world, which is made by the same use cases as the real
 * one.
 *
 * <p>Leaves to others: what falls due (the agenda), the mails themselves (notifications).
 *
 * <p>Always true: in live mode nothing of it exists; the clock never goes back; what falls due on a journey runs in the order
 * of its moments, each at its own moment; a restart keeps the clock.
 */
@ApplicationModule(
        displayName = "Sandbox",
        allowedDependencies = {
            "kernel",
            "notifications",
            "portal",
            "identity",
            "accounts",
            "catalog",
            "catalog::pricing",
            "catalog::rates",
            "invoicing",
            "payments",
            "payments::gateway",
            "payments::json",
            "payments::topup",
            "subscriptions",
            "wallets",
            "ledger"
        })
@NullMarked
package io.tallystick.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
