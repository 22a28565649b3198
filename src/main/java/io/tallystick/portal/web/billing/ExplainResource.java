package io.tallystick.portal.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.wallets.explain.Explanations;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a transaction came from. */
@RestController
class ExplainResource {

    private final Explanations explanations;
    private final ExplainedJsons jsons;

    ExplainResource(Explanations explanations, ExplainedJsons jsons) {
        this.explanations = explanations;
        this.jsons = jsons;
    }

    /**
     * Where a transaction came from: price and quantity, grants burned, who did it and with which key, what it corrects and what
     * corrected it.
     */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/transactions/{id}/explain/")
    ExplainedJson explain(Access access, @PathVariable UUID id) {
        return jsons.of(access.account(), explanations.explain(access.account(), id));
    }
}
