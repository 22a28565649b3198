/**
 * Notifications tells people by mail what concerns them.
 *
 * <p>Owns: mails and their words, and how they leave.
 *
 * <p>Leaves to others: what happened (the modules that announce it), the invoice's document (invoicing), when an errand runs
 * (the agenda).
 *
 * <p>Always true: a mail is written in the transaction of its cause, so nobody hears of what did not happen; one cause gives one
 * mail of a kind to a recipient, however often it is told; a mail that was sent is never sent again. A crash between the mail
 * server's yes and our commit can repeat a mail; it then has the same Message-ID, by which receivers drop the second.
 */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "kernel",
            "identity",
            "accounts",
            "catalog",
            "invoicing",
            "wallets",
            "wallets::warnings",
            "payments",
            "payments::topup",
            "ledger"
        })
@NullMarked
package io.tallystick.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
