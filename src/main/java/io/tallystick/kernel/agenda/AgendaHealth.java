package io.tallystick.kernel.agenda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows errands that were given up: as details of the server's health and as the metric {@code tallystick.agenda.given_up}. */
@Component("agenda")
class AgendaHealth implements HealthIndicator, MeterBinder {

    private static final int SHOWN = 20;

    private final AgendaStore store;

    AgendaHealth(AgendaStore store) {
        this.store = store;
    }

    /** Up nevertheless: the server can serve, and a restart would help nobody. */
    @Override
    public Health health() {
        return Health.up()
                .withDetail("given_up", store.countGivenUp())
                .withDetail("newest", newest())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tallystick.agenda.given_up", store, AgendaStore::countGivenUp)
                .description("Errands whose every attempt failed; a person has to look")
                .register(registry);
    }

    private List<String> newest() {
        return store.givenUp(SHOWN).stream()
                .map(entry -> "%s for %s, subject %s, %d attempts: %s"
                        .formatted(
                                entry.errand(), entry.account(), entry.subject(), entry.attempts(), entry.lastError()))
                .toList();
    }
}
