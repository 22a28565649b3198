package io.tallystick.kernel.mode;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an installation is for. The sandbox has a demo world, a sandbox card gateway, a mailbox page and a movable clock; live has none. */
public enum Mode {
    SANDBOX,
    LIVE;

    /** {@code sandbox} or {@code live}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the mode: {@code TALLYSTICK_MODE} where it is set, else live as soon as a live key is set.
     *
     * @param properties looks properties up by name, such as Spring's {@code Environment::getProperty}
     * @throws IllegalStateException when {@code TALLYSTICK_MODE} is another word: a guess could charge real cards
     */
    public static Mode from(Function<String, @Nullable String> properties) {
        var word = trimmed(properties, "tallystick.mode");
        if (word.isEmpty()) {
            return hasLiveKeys(properties) ? LIVE : SANDBOX;
        }
        return switch (word) {
            case "sandbox" -> SANDBOX;
            case "live" -> LIVE;
            default -> throw new IllegalStateException("TALLYSTICK_MODE is sandbox or live, not “%s”.".formatted(word));
        };
    }

    private static boolean hasLiveKeys(Function<String, @Nullable String> properties) {
        var stripe = trimmed(properties, "STRIPE_SECRET_KEY");
        var paypal = trimmed(properties, "PAYPAL_CLIENT_ID");
        return stripe.startsWith("sk_live_")
                || stripe.startsWith("rk_live_")
                || (!paypal.isEmpty() && trimmed(properties, "PAYPAL_MODE").equals("live"));
    }

    private static String trimmed(Function<String, @Nullable String> properties, String name) {
        var value = properties.apply(name);
        return value == null ? "" : value.strip();
    }
}
