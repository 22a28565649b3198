package io.tallystick.web.access;

import io.tallystick.kernel.access.Permission.Effect;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.kernel.problems.KernelProblem;

/** What an account's status lets anyone do in it. */
final class AccountStatus {

    private AccountStatus() {}

    /** Refuses with {@code account_state_forbids} what the status forbids. */
    static StateCheck check(String status, Effect effect) {
        return allows(status, effect)
                ? StateCheck.ALLOWED
                : new StateCheck(KernelProblem.ACCOUNT_STATE_FORBIDS.with("status", status.replace('_', ' ')));
    }

    private static boolean allows(String status, Effect effect) {
        return switch (status) {
            case "trial", "active", "past_due" -> true;
            case "pending_payment" -> effect != Effect.SPENDS;
            case "suspended" -> effect == Effect.READS || effect == Effect.PAYS;
            case "cancelled" -> effect == Effect.READS;
            default -> throw new IllegalStateException("No account status: " + status);
        };
    }
}
