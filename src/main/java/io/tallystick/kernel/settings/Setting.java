package io.tallystick.kernel.settings;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Every environment variable with what it means when it is not set, and what it is for. */
public enum Setting {
    TALLYSTICK_HOME("`./.tallystick`", "The folder with everything this installation keeps: data, logs, passwords."),
    TALLYSTICK_PORT("`8080`", "The port of the web server."),
    TALLYSTICK_ADDRESS(
            "`127.0.0.1`", "The address the web server listens on; `0.0.0.0` for every interface, as in a container."),
    TALLYSTICK_DATABASE_URL(
            "embedded PostgreSQL",
            "An external PostgreSQL (15 or newer): `postgresql://user:password@host:5432/database`. Prepare it once with `./tallystick bootstrap`."),
    TALLYSTICK_DATABASE_OWNER_PASSWORD(
            "from `database.credentials`", "Password of the role that migrates the external database."),
    TALLYSTICK_DATABASE_APP_PASSWORD(
            "from `database.credentials`", "Password of the role that serves requests on the external database."),
    TALLYSTICK_DATABASE_COMMITTER_PASSWORD(
            "from `database.credentials`",
            "Password of the role that writes the ledger's batches on the external database."),
    TALLYSTICK_ADMIN_EMAIL("made up in a sandbox", "E-mail address of the first platform administrator."),
    TALLYSTICK_ADMIN_PASSWORD("made up in a sandbox", "Password of the first platform administrator."),
    TALLYSTICK_MODE(
            "`live` as soon as a live key is set, else `sandbox`",
            "`sandbox` (demo world, sandbox card gateway, mailbox page, movable clock) or `live` (none of these)."),
    STRIPE_PUBLIC_KEY("Stripe is not offered when live", "Stripe's publishable key; also read as `STRIPE_PUBLISHABLE_KEY`."),
    STRIPE_SECRET_KEY("Stripe is not offered when live", "Stripe's secret key."),
    PAYPAL_CLIENT_ID("PayPal is not offered when live", "PayPal's client id."),
    PAYPAL_CLIENT_SECRET("PayPal is not offered when live", "PayPal's client secret."),
    PAYPAL_MODE("`sandbox`", "`sandbox` or `live`: which of its systems PayPal's keys belong to."),
    TALLYSTICK_VECTORS("none", "A folder with test vectors; read by `./tallystick test` only.");

    private final String whenUnset;
    private final String purpose;

    Setting(String whenUnset, String purpose) {
        this.whenUnset = whenUnset;
        this.purpose = purpose;
    }

    /** The table in the README, one row per variable. */
    public static String table() {
        return Arrays.stream(values())
                .map(setting -> "| `%s` | %s | %s |".formatted(setting.name(), setting.whenUnset, setting.purpose))
                .collect(Collectors.joining(
                        "\n", "| variable | when it is not set | what it is for |\n|---|---|---|\n", "\n"));
    }
}
