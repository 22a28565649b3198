package io.tallystick.catalog.web.billing;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.access.Anyone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plans, for everyone who thinks of signing up. */
@RestController
class PlanResource {

    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    /** The plans that are offered, in their order. */
    @Anyone
    @GetMapping("/api/v1/billing/plans/")
    List<PlanJson> active() {
        return plans.active().stream().map(PlanJson::of).toList();
    }

    /** One public plan, by its id or its slug; also one that is no longer sold. */
    @Anyone
    @GetMapping("/api/v1/billing/plans/{id}/")
    PlanJson one(@PathVariable String id) {
        return find(id).filter(Plan::isPublic).map(PlanJson::of).orElseThrow(NOT_FOUND::because);
    }

    private Optional<Plan> find(String idOrSlug) {
        var bySlug = plans.findBySlug(idOrSlug);
        return bySlug.isPresent() ? bySlug : uuid(idOrSlug).flatMap(id -> plans.find(new Plan.Id(id)));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }
}
