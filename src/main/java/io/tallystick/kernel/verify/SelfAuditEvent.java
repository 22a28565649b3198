package io.tallystick.kernel.verify;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the self-audit tells. */
public sealed interface SelfAuditEvent extends Audited {

    /** Somebody wants everything examined now. */
    record Begun(UUID round, Actor by) implements SelfAuditEvent {
        @Override
        public AuditFact audit() {
            return AuditFact.of("self_audit.begun", AccountId.PLATFORM, by).about("self_audit", round, "Self-audit");
        }
    }

    /**
     * A promise is broken in ways that were not known before.
     *
     * @param id of this finding
     * @param breaches what is new, at least one
     */
    record BreachesFound(UUID id, String module, String promise, List<String> breaches, Instant at)
            implements SelfAuditEvent {
        @Override
        public AuditFact audit() {
            return AuditFact.of("self_audit.breach_found", AccountId.PLATFORM, Actor.SYSTEM)
                    .about("self_audit", id, promise)
                    .with("module", module)
                    .with("breaches", breaches);
        }
    }
}
