package io.tallystick.audit.web.admin;

import io.tallystick.audit.AuditEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** @param account null for the platform's own business */
record AuditEntryJson(
        UUID id,
        Instant at,
        ActorJson actor,
        String action,
        SubjectJson subject,
        @Nullable AccountJson account,
        @Nullable String ip,
        String requestId,
        JsonNode details) {

    record ActorJson(String kind, UUID id, String name) {}

    record SubjectJson(String type, UUID id, String label) {}

    record AccountJson(UUID id, String name) {}

    static AuditEntryJson of(AuditEntry entry, @Nullable AccountJson account, JsonNode details) {
        var actor = entry.actor();
        var subject = entry.subject();
        return new AuditEntryJson(
                entry.id(),
                entry.at(),
                new ActorJson(actor.kind().name().toLowerCase(Locale.ROOT), actor.id(), actor.name()),
                entry.action(),
                new SubjectJson(subject.type(), subject.id(), subject.label()),
                account,
                entry.address(),
                entry.requestId(),
                details);
    }
}
