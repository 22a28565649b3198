package io.tallystick.web.probe.camel;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnProperty("probe")
class CamelResource {

    @Allow(Permission.BILLING_READ)
    @PostMapping("/api/billing/probe")
    SettingsJson echo(@Valid @RequestBody SettingsJson body) {
        return body;
    }

    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/billing/probe/{mandateId}")
    SettingsJson ofMandate(Access access, @PathVariable UUID mandateId) {
        return new SettingsJson(access.account().value().toString(), Model.PREPAY_MANDATE);
    }

    record SettingsJson(@Size(max = 36) String billingModel, Model defaultModel) {}

    enum Model {
        PREPAY_MANDATE
    }
}
