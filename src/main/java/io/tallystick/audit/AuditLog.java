package io.tallystick.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What one can ask of the audit log. */
@Service
public class AuditLog {

    /** Counts on within a millisecond, so that what one transaction did is listed in its order. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final AuditStore store;
    private final Tenancy tenancy;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(AuditStore store, Tenancy tenancy, JsonMapper json, Clock clock) {
        this.store = store;
        this.tenancy = tenancy;
        this.json = json;
        this.clock = clock;
    }

    /** The newest entries first, for platform administrators. */
    @Transactional(readOnly = true)
    public List<AuditEntry> pageForStaff(AuditFilter filter, int limit) {
        return store.pageForStaff(filter, limit);
    }

    /** Adds a line, from the current request's origin, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AuditFact fact) {
        var origin = Origin.current();
        var subject = new AuditEntry.Subject(fact.subjectType(), fact.subjectId(), storable(fact.subjectLabel()));
        var entry = new AuditEntry(
                IDS.generate(),
                clock.instant(),
                fact.account(),
                fact.actor(),
                fact.action(),
                subject,
                details(fact),
                origin.address(),
                origin.requestId());
        tenancy.within(fact.account(), () -> store.insert(entry));
    }

    private String details(AuditFact fact) {
        return json.writeValueAsString(fact.details()).replace("\\u0000", "");
    }

    /** PostgreSQL's text has no place for the null character. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
