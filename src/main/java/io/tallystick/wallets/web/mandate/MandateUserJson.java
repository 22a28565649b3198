package io.tallystick.wallets.web.mandate;

import io.tallystick.wallets.mandates.MandateUsers.MandateUser;
import org.jspecify.annotations.Nullable;

/**
 * A user of the mandate.
 *
 * @param id a member's id, or the product's own id of its user, of whom no more is known
 */
record MandateUserJson(
        String id,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        String displayName) {

    static MandateUserJson of(MandateUser user) {
        return new MandateUserJson(user.id(), user.email(), user.firstName(), user.lastName(), user.displayName());
    }
}
