package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.Sellers;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.money.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the dashboard and pay pages must know of this installation. */
@RestController
class ConfigResource {

    private static final List<String> CURRENCIES =
            Currency.all().stream().map(Currency::code).sorted().toList();

    private final Sellers sellers;
    private final Mode mode;
    private final Environment environment;
    private final String version;

    ConfigResource(Sellers sellers, Mode mode, Environment environment, ObjectProvider<BuildProperties> build) {
        this.sellers = sellers;
        this.mode = mode;
        this.environment = environment;
        this.version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
    }

    /** Mode, version, seller and publishable keys. */
    @Anyone
    @GetMapping("/api/v1/billing/config/")
    ConfigJson config() {
        return new ConfigJson(
                mode.word(),
                version,
                sellers.current().name(),
                firstOf("STRIPE_PUBLIC_KEY", "STRIPE_PUBLISHABLE_KEY"),
                firstOf("PAYPAL_CLIENT_ID"),
                CURRENCIES);
    }

    private @Nullable String firstOf(String... names) {
        for (var name : names) {
            var value = environment.getProperty(name, "").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
