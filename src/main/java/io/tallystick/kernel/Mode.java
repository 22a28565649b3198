package io.tallystick.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether money is real. {@code TALLYSTICK_MODE} decides; without it, keys of a gateway that take real money make it
 * {@link #LIVE}, and everything else is a {@link #SANDBOX}.
 */
public enum Mode {
    /** Demo world, sandbox gateway, mailbox page, and a clock that can be moved. */
    SANDBOX,
    /** None of these exist, and the clock is the system's. */
    LIVE;

    /**
     * Reads from anything that looks properties up by name, such as Spring's {@code Environment::getProperty}.
     *
     * @throws IllegalStateException when {@code TALLYSTICK_MODE} is set to anything else than a mode
     */
    public static Mode from(Function<String, @Nullable String> properties) {
        var wanted = valueOf(properties, "tallystick.mode");
        if (!wanted.isEmpty()) {
            return named(wanted);
        }
        return takesRealMoney(properties) ? LIVE : SANDBOX;
    }

    public boolean isSandbox() {
        return this == SANDBOX;
    }

    /** How it is written in settings and JSON: {@code sandbox}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean takesRealMoney(Function<String, @Nullable String> properties) {
        return valueOf(properties, "STRIPE_SECRET_KEY").startsWith("sk_live_")
                || valueOf(properties, "PAYPAL_MODE").equals("live");
    }

    private static Mode named(String wanted) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("TALLYSTICK_MODE is “%s”; it can be %s."
                        .formatted(
                                wanted, Arrays.stream(values()).map(Mode::word).collect(Collectors.joining(" or ")))));
    }

    private static String valueOf(Function<String, @Nullable String> properties, String name) {
        var value = properties.apply(name);
        return value == null ? "" : value.strip();
    }
}
