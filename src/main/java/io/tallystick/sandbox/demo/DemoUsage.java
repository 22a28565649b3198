package io.tallystick.sandbox.demo;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.sandbox.TravellingClock;
import io.tallystick.sandbox.demo.DemoActs.Use;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Some weeks of a customer's work, so that charts have something to tell. It is the same in each demo world. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoUsage {

    private static final int DAYS = 24;
    private static final Duration BETWEEN_USES = Duration.ofMinutes(37);
    private static final List<String> USERS = List.of("mira.klein", "jonas.weber", "aylin.demir", "support-desk");
    private static final List<Use> WORK = List.of(
            new Use("ai_response", 3, "quill-mini", "northlight", "assistant", null),
            new Use("ai_response", 2, "quill-large", "northlight", "assistant", null),
            new Use("content_generation", 1, "quill-large", "northlight", "editor", null),
            new Use("chat_message", 6, "quill-mini", "northlight", "support", null),
            new Use("content_generation", 2, "ember-2", "hearthworks", "editor", null),
            new Use("image_generation", 1, "iris-1", "hearthworks", "catalogue", null));

    private final DemoActs acts;
    private final TravellingClock clock;

    DemoUsage(DemoActs acts, TravellingClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Lets a customer begin before the weeks that {@link #spend} fills. */
    void longAgo(Runnable beginning) {
        clock.at(clock.instant().minus(Duration.ofDays(DAYS)), beginning);
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
                1 + chance.nextInt(kind.quantity() + 1),
                kind.model(),
                kind.provider(),
                kind.feature(),
                USERS.get((int) (USERS.size() * Math.pow(chance.nextDouble(), 1.4))));
    }
}
