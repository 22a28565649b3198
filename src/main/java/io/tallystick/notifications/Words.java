package io.tallystick.notifications;

import java.util.Locale;

/** Words of the API, as people write them. */
final class Words {

    private Words() {}

    /** {@code bank_transfer} as {@code Bank transfer}. */
    static String method(String method) {
        if (method.isEmpty()) {
            return method;
        }
        return method.substring(0, 1).toUpperCase(Locale.ROOT)
                + method.substring(1).replace('_', ' ');
    }
}
