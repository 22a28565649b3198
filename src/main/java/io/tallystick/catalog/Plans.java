package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.SLUG_TAKEN;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of plans. */
@Service
public class Plans {

    private final PlanStore store;
    private final News news;
    private final Clock clock;

    Plans(PlanStore store, News news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** The plans that sign-up offers, in their order, each in its newest version. */
    @Transactional(readOnly = true)
    public List<Plan> active() {
        return store.all().stream()
                .filter(plan -> plan.isPublic() && plan.isActive())
                .toList();
    }

    /** Every plan, also those that are not sold, for administrators. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return store.all();
    }

    /** The plan in its newest version. */
    @Transactional(readOnly = true)
    public Optional<Plan> find(Plan.Id id) {
        return store.find(id);
    }

    /** The plan in its newest version. */
    @Transactional(readOnly = true)
    public Optional<Plan> findBySlug(String slug) {
        return store.findBySlug(slug);
    }

    /** The plan as it was agreed to: for subscriptions, which remember id and version. */
    @Transactional(readOnly = true)
    public Optional<Plan> version(Plan.Id id, int version) {
        return store.version(id, version);
    }

    /**
     * Makes a plan in its first version.
     *
     * @param slug refused with {@code slug_taken} when another plan has it, active or not
     */
    @Transactional
    public Plan create(String slug, PlanRevision wanted, Actor by) {
        var now = clock.instant();
        var plan = new Plan(
                new Plan.Id(Uuids.next()),
                slug,
                wanted.name(),
                wanted.description(),
                wanted.isPublic(),
                wanted.isActive(),
                wanted.sortOrder(),
                now,
                wanted.terms().asVersion(1, now));
        try {
            store.insert(plan);
        } catch (DuplicateKeyException taken) {
            throw SLUG_TAKEN.at("slug", "slug", slug);
        }
        news.publish(new PlanEvent.Created(plan, by));
        return plan;
    }

    /**
     * Changes a plan for those who choose it from now on. Other prices, credits, limits, features or trial days make a new
     * version, and existing subscriptions stay on theirs; other words or visibility do not.
     *
     * @param edit what the plan shall be, made from what it is under the row's lock
     */
    @Transactional
    public Plan revise(Plan.Id id, UnaryOperator<PlanRevision> edit, Actor by) {
        var before = store.lock(id).orElseThrow(NOT_FOUND::because);
        var wanted = edit.apply(PlanRevision.of(before));
        var after = wanted.applyTo(before, nextTerms(before.terms(), wanted.terms()));
        if (after.equals(before)) {
            return before;
        }
        if (after.version() != before.version()) {
            store.insertVersion(after);
        }
        store.update(after);
        news.publish(new PlanEvent.Revised(before, after, by));
        return after;
    }

    private PlanTerms nextTerms(PlanTerms current, PlanTerms wanted) {
        if (wanted.promisesTheSameAs(current)) {
            return wanted.asVersion(current.version(), current.validFrom());
        }
        return wanted.withoutStaleStripePrices(current).asVersion(current.version() + 1, clock.instant());
    }
}
