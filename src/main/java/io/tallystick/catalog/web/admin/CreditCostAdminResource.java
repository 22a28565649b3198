package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.rates.Rate;
import io.tallystick.catalog.rates.RateHistory;
import io.tallystick.catalog.rates.Rates;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What operations cost: the rate card. */
@RestController
@Administrators
class CreditCostAdminResource {

    private final Rates rates;
    private final Clock clock;

    CreditCostAdminResource(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** The rate card, built-in prices included: by operation and unit, the most specific first. */
    @GetMapping("/api/v1/admin/credit-costs/")
    PageJson<CreditCostJson> all(@ParameterObject CreditCostFilter filter, PageRequest page) {
        var now = clock.instant();
        var left = rates.all().stream()
                .filter(history -> filter.leaves(history, now))
                .toList();
        return PageJson.of(Page.of(left, page), history -> CreditCostJson.of(history, now));
    }

    /** One price with all its versions. */
    @GetMapping("/api/v1/admin/credit-costs/{id}/")
    CreditCostJson find(@PathVariable UUID id) {
        return json(rates.find(new Rate.Id(id)).orElseThrow(KernelProblem.NOT_FOUND::because));
    }

    /**
     * Prices an operation for everyone or for one account, from now on or from later. An account's own price comes first, then
     * the one that names more of model, provider and feature. Refuses {@code rate_exists} (409).
     */
    @PostMapping("/api/v1/admin/credit-costs/")
    @ResponseStatus(HttpStatus.CREATED)
    CreditCostJson create(Actor by, @Valid @RequestBody NewCreditCostJson body) {
        return json(rates.create(body.rate(), by));
    }

    /** Makes the next version of a price. What was charged stays as it was; what holds anyway makes no version. */
    @PatchMapping("/api/v1/admin/credit-costs/{id}/")
    CreditCostJson change(Actor by, @PathVariable UUID id, @Valid @RequestBody CreditCostPatchJson body) {
        return json(rates.change(new Rate.Id(id), body.validFrom(), body::change, by));
    }

    /**
     * Takes back all versions of a price that have not begun. Refuses {@code nothing_to_withdraw} (409): what has begun stays in
     * the history, and is changed or ended by its next version.
     */
    @DeleteMapping("/api/v1/admin/credit-costs/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor by, @PathVariable UUID id) {
        rates.withdraw(new Rate.Id(id), null, by);
    }

    /** Takes back one version that has not begun. Refuses {@code rate_in_force} (409) for one that has. */
    @DeleteMapping("/api/v1/admin/credit-costs/{id}/versions/{version}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawVersion(Actor by, @PathVariable UUID id, @PathVariable int version) {
        rates.withdraw(new Rate.Id(id), version, by);
    }

    private CreditCostJson json(RateHistory history) {
        return CreditCostJson.of(history, clock.instant());
    }
}
