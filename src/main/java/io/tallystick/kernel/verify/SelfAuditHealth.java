package io.tallystick.kernel.verify;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows broken promises: as details of the server's health and as the metric {@code tallystick.self_audit.broken}. */
@Component("selfAuditHealthIndicator")
class SelfAuditHealth implements HealthIndicator, MeterBinder {

    private final SelfAudit audit;

    SelfAuditHealth(SelfAudit audit) {
        this.audit = audit;
    }

    /** Up nevertheless: the server can serve, and a restart would mend nothing. */
    @Override
    public Health health() {
        var report = audit.report();
        var broken = new LinkedHashMap<String, List<String>>();
        report.broken().forEach(finding -> broken.put(finding.promise(), finding.breaches()));
        var health =
                Health.up().withDetail("promises", report.findings().size()).withDetail("broken", broken);
        var round = report.round();
        if (round != null && round.finishedAt() != null) {
            health.withDetail("examined", round.finishedAt().toString());
        }
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tallystick.self_audit.broken", audit, known -> known.report()
                        .broken()
                        .size())
                .description("Promises about stored rows that do not hold; a person has to look")
                .register(registry);
    }
}
