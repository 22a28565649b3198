package io.tallystick.sandbox.demo;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.portal.SignUp.SignedUp;
import io.tallystick.sandbox.TravellingClock;
import io.tallystick.sandbox.demo.DemoActs.Use;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Some weeks of a customer's work, so that charts have something to tell. It is the same in each demo world. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoUsage {

    private static final int DAYS = 24;
    private static final Duration BETWEEN_USES = Duration.ofMinutes(37);
    private static final List<String> USERS = List.of("mira.klein", "jonas.weber", "aylin.demir", "support-desk");
    private static final List<Use> WORK = List.of(
            work("ai_response", 3, "quill-mini", "northlight", "assistant"),
            work("ai_response", 2, "quill-large", "northlight", "assistant"),
            work("content_generation", 1, "quill-large", "northlight", "editor"),
            work("chat_message", 6, "quill-mini", "northlight", "support"),
            work("content_generation", 2, "ember-2", "hearthworks", "editor"),
            work("image_generation", 1, "iris-1", "hearthworks", "catalogue"));
    /** By tokens, which have a price since today. */
    private static final List<Use> BY_TOKENS = List.of(
            tokens("1k_input_tokens", 6, "quill-large"),
            tokens("1k_output_tokens", 2, "quill-large"),
            tokens("1k_output_tokens", 3, "quill-mini"));

    private static final int CAMPAIGN_DAYS = 10;
    private static final int IMAGES_A_DAY = 17;

    private final DemoActs acts;
    private final TravellingClock clock;

    DemoUsage(DemoActs acts, TravellingClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Lets a customer begin before the weeks that {@link #spend} fills. */
    SignedUp longAgo(Supplier<SignedUp> beginning) {
        var begun = new ArrayList<SignedUp>();
        clock.at(clock.instant().minus(Duration.ofDays(DAYS)), () -> begun.add(beginning.get()));
        return begun.getFirst();
    }

    /** Lets a customer work day by day, less at weekends, and more from week to week. */
    void spend(DemoPerson customer) {
        var chance = new Random(26);
        var now = clock.instant();
        for (int daysAgo = DAYS - 1; daysAgo > 0; daysAgo--) {
            var begins = now.minus(Duration.ofDays(daysAgo));
            for (int use = uses(begins, daysAgo, chance); use > 0; use--) {
                var work = work(chance);
                clock.at(begins.plus(BETWEEN_USES.multipliedBy(9L - use)), () -> acts.use(customer, work));
            }
        }
        WORK.forEach(work -> acts.use(customer, work));
        BY_TOKENS.forEach(work -> acts.use(customer, work));
    }

    /** Lets a customer make so many images that hardly any credits are left. */
    void spendNearlyAll(DemoPerson customer) {
        var now = clock.instant();
        for (int daysAgo = CAMPAIGN_DAYS; daysAgo > 0; daysAgo--) {
            var batch = "Campaign, day " + (CAMPAIGN_DAYS + 1 - daysAgo);
            var images = new Use(
                    "image_generation", null, IMAGES_A_DAY, "iris-1", "hearthworks", "campaigns", "fern", batch);
            clock.at(now.minus(Duration.ofDays(daysAgo)), () -> acts.use(customer, images));
        }
        acts.use(customer, new Use("chat_message", null, 63, "quill-mini", "northlight", "support", "fern", null));
    }

    private static Use work(String operation, int quantity, String model, String provider, String feature) {
        return new Use(operation, null, quantity, model, provider, feature, USERS.getFirst(), null);
    }

    private static Use tokens(String unit, int quantity, String model) {
        return new Use("ai_response", unit, quantity, model, "northlight", "assistant", USERS.get(1), "Ticket 4711");
    }

    private static int uses(Instant day, int daysAgo, Random chance) {
        var weekday = day.atOffset(ZoneOffset.UTC).getDayOfWeek();
        var weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? chance.nextInt(2) : 2 + chance.nextInt(4) + (DAYS - daysAgo) / 9;
    }

    /** The first kinds of work are the usual ones. */
    private static Use work(Random chance) {
        var kind = WORK.get((int) (WORK.size() * Math.pow(chance.nextDouble(), 1.6)));
        return new Use(
                kind.operation(),
                null,
                1 + chance.nextInt(kind.quantity() + 1),
                kind.model(),
                kind.provider(),
                kind.feature(),
                USERS.get((int) (USERS.size() * Math.pow(chance.nextDouble(), 1.4))),
                kind.operation().equals("image_generation") ? "SKU-" + (1000 + chance.nextInt(9000)) : null);
    }
}
