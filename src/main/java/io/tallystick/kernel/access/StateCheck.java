package io.tallystick.kernel.access;

import io.tallystick.kernel.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What the account's state has against a request. A route that takes this as a parameter is called with an {@code Idempotency-Key}
 * in any state, so that it can answer a retry of what was done before the state changed; all else it has to refuse by itself.
 *
 * @param refusal null where the state has nothing against it
 */
public record StateCheck(@Nullable ProblemException refusal) {

    public static final StateCheck ALLOWED = new StateCheck(null);

    /** Refuses {@code account_state_forbids} where the state forbids it. */
    public void require() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
