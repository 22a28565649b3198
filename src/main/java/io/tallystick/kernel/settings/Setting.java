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
    TALLYSTICK_RATE_LIMIT_PER_MINUTE(
            "`6000`", "Requests a minute that a person, or a network address without sign-in, may make."),
    TALLYSTICK_RATE_LIMIT_API_KEYS_PER_MINUTE("no limit", "Requests a minute that an API key may make."),
    TALLYSTICK_METRICS_TOKEN(
            "administrators only", "A bearer token with which a collector reads `/actuator/prometheus`."),
    TALLYSTICK_FORWARDED_HEADERS(
            "`none`", "`native` when a proxy in front sets `X-Forwarded-For` and `X-Forwarded-Proto`."),
    TALLYSTICK_LOG("`text`", "`json` for a log of one JSON object per line."),
    TALLYSTICK_MODE(
            "`sandbox`, or `live` with live keys of a gateway",
            "`sandbox` has a demo world, a mailbox page and a clock that can be moved; in `live` none of these exist."),
    TALLYSTICK_DEMO("`on`", "`off` for a sandbox without the people and accounts of the demo world."),
    TALLYSTICK_URL("`http://localhost:8080`", "Where people reach this installation; links in mails begin with it."),
    TALLYSTICK_SMTP_HOST("mails stay in the sandbox's mailbox", "The mail server."),
    TALLYSTICK_SMTP_PORT("`587`", "Its port. 465 speaks TLS at once, others turn to it with STARTTLS."),
    TALLYSTICK_SMTP_USER("no sign-in", "The user at the mail server."),
    TALLYSTICK_SMTP_PASSWORD("no sign-in", "The password at the mail server."),
    TALLYSTICK_SMTP_FROM("the seller's e-mail address", "The sender of mails: `Acme Billing <billing@acme.example>`."),
    STRIPE_PUBLIC_KEY(
            "Stripe is not offered when live", "Stripe's publishable key; also read as `STRIPE_PUBLISHABLE_KEY`."),
    STRIPE_SECRET_KEY("Stripe is not offered when live", "Stripe's secret key."),
    PAYPAL_CLIENT_ID("PayPal is not offered when live", "PayPal's client id."),
    PAYPAL_CLIENT_SECRET("PayPal is not offered when live", "PayPal's client secret."),
    PAYPAL_MODE("`sandbox`", "`sandbox` or `live`: which of its systems PayPal's keys belong to."),
    TALLYSTICK_PROVIDERS(
            "`anthropic,google,mistral,openai,perplexity,tavily`",
            "The AI providers that your products use: what the Mandate API lists where an account is held to no list."),
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
