package io.tallystick.audit.web.admin;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.verify.SelfAudit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether what is stored keeps what was promised. */
@RestController
@Administrators
class SelfAuditResource {

    private final SelfAudit audit;

    SelfAuditResource(SelfAudit audit) {
        this.audit = audit;
    }

    /** Every promise about stored rows with what came of it last; while a round is running, how far it has come. */
    @GetMapping("/api/v1/admin/self-audit/")
    SelfAuditJson report() {
        return SelfAuditJson.of(audit.report());
    }

    /** Has everything examined from now on, in the background; a round that is running goes on instead. */
    @PostMapping("/api/v1/admin/self-audit/run/")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SelfAuditJson run(Actor administrator) {
        audit.begin(administrator);
        return SelfAuditJson.of(audit.report());
    }
}
