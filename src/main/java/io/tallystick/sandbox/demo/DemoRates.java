package io.tallystick.sandbox.demo;

import io.tallystick.catalog.pricing.GraduatedPrice;
import io.tallystick.catalog.pricing.PackagePrice;
import io.tallystick.catalog.pricing.PerUnitPrice;
import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.pricing.Tier;
import io.tallystick.catalog.rates.NewRate;
import io.tallystick.catalog.rates.RateKey;
import io.tallystick.catalog.rates.RateVersion;
import io.tallystick.catalog.rates.Rates;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.tenancy.Tenancy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Prices of the demo world: by tokens and models, in tiers and packages, and one that changes in a month. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoRates {

    private static final String INPUT = "1k_input_tokens";
    private static final String OUTPUT = "1k_output_tokens";

    private final Rates rates;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;

    DemoRates(
            Rates rates,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${TALLYSTICK_DEMO:on}") String demo) {
        this.rates = rates;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = demo.equals("on");
    }

    /** Rates are never deleted, so there are none only at the first start. Before the world, whose people pay them. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    void makeOnce() {
        if (wanted) {
            tenancy.acrossAccounts(() -> transaction.execute(begun -> makeUnlessTouched()));
        }
    }

    private boolean makeUnlessTouched() {
        var untouched = rates.all().stream()
                .allMatch(history -> history.versions().stream().allMatch(RateVersion::isBuiltIn));
        if (untouched) {
            make();
        }
        return untouched;
    }

    private void make() {
        add("ai_response", INPUT, null, perUnit("0.05"));
        add("ai_response", INPUT, "quill-large", perUnit("0.35"));
        add("ai_response", OUTPUT, null, perUnit("0.2"));
        add("ai_response", OUTPUT, "quill-large", perUnit("1.4"));
        add("image_generation", "image", "iris-sketch", perUnit("2"));
        add("email_sending", "email", null, new PackagePrice(number("100"), number("1"), number("500")));
        add(
                "translation",
                "1k_characters",
                null,
                new GraduatedPrice(List.of(
                        new Tier(number("100"), number("0.4"), BigDecimal.ZERO),
                        new Tier(number("1000"), number("0.3"), BigDecimal.ZERO),
                        new Tier(null, number("0.2"), BigDecimal.ZERO))));
        var inAMonth = clock.instant().plus(Duration.ofDays(30));
        var key = new RateKey("transcription", "minute", null, null, null, Credits.CREDITS);
        rates.create(
                new NewRate(AccountId.PLATFORM, key, perUnit("0.6"), inAMonth, null, "From the end of the trial on"),
                Actor.SYSTEM);
    }

    private void add(String operation, String unit, @Nullable String model, PriceModel price) {
        var key = new RateKey(operation, unit, model, null, null, Credits.CREDITS);
        rates.create(new NewRate(AccountId.PLATFORM, key, price, null, null, null), Actor.SYSTEM);
    }

    private static PriceModel perUnit(String price) {
        return new PerUnitPrice(number(price));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
