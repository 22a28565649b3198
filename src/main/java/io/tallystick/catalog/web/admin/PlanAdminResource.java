package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.catalog.web.billing.PlanJson;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which plans are sold, and on which terms. */
@RestController
@Administrators
class PlanAdminResource {

    private final Plans plans;

    PlanAdminResource(Plans plans) {
        this.plans = plans;
    }

    /** Every plan in its newest version. */
    @GetMapping("/api/v1/admin/plans/")
    PageJson<PlanJson> all(PageRequest page) {
        return PageJson.of(Page.of(plans.all(), page), PlanJson::of);
    }

    /** Adds a plan. Refuses {@code slug_taken} (409). */
    @PostMapping("/api/v1/admin/plans/")
    @ResponseStatus(HttpStatus.CREATED)
    PlanJson create(Actor by, @Valid @RequestBody NewPlanJson body) {
        return PlanJson.of(plans.create(body.slug(), body.revision(), by));
    }

    /** Changes the fields that are sent. Other terms make a new version; existing subscriptions stay on theirs. */
    @PatchMapping("/api/v1/admin/plans/{id}/")
    PlanJson revise(Actor by, @PathVariable UUID id, @Valid @RequestBody PlanPatchJson body) {
        return PlanJson.of(plans.revise(new Plan.Id(id), body::applyTo, by));
    }
}
