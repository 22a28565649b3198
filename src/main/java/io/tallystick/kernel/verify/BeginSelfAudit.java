package io.tallystick.kernel.verify;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.RecurringErrand;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Begins a round each night. A sandbox that lives through a year in a minute is not examined for every night of it. */
@Component
class BeginSelfAudit implements RecurringErrand {

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);
    private static final Duration INTERVAL = Duration.ofHours(12);

    private final SelfAudit audit;

    BeginSelfAudit(SelfAudit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "begin_self_audit";
    }

    @Override
    public Instant next(Instant after) {
        var night = after.truncatedTo(ChronoUnit.DAYS).plus(AFTER_MIDNIGHT);
        return night.isAfter(after) ? night : night.plus(1, ChronoUnit.DAYS);
    }

    @Override
    public void run(Instant due) {
        if (audit.isDue(INTERVAL)) {
            audit.begin(Actor.SYSTEM);
        }
    }
}
