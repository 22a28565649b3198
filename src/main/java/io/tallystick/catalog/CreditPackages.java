package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.SLUG_TAKEN;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.news.News;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of credit packages. */
@Service
public class CreditPackages {

    private final CreditPackageStore store;
    private final News news;

    CreditPackages(CreditPackageStore store, News news) {
        this.store = store;
        this.news = news;
    }

    /** The packages that can be bought, in their order. */
    @Transactional(readOnly = true)
    public List<CreditPackage> active() {
        return store.all().stream().filter(CreditPackage::isActive).toList();
    }

    /** Every package, for administrators. */
    @Transactional(readOnly = true)
    public List<CreditPackage> all() {
        return store.all();
    }

    /** The package, sold or not. */
    @Transactional(readOnly = true)
    public Optional<CreditPackage> find(CreditPackage.Id id) {
        return store.find(id);
    }

    /** Adds a package. Refuses {@code slug_taken}. */
    @Transactional
    public CreditPackage create(CreditPackage wanted, Actor by) {
        refusingTakenSlug(wanted, () -> store.insert(wanted));
        news.publish(new CreditPackageEvent.Created(wanted, by));
        return wanted;
    }

    /**
     * Edits a package. Refuses {@code slug_taken}.
     *
     * @param edit what the package shall be, made from what it is under the row's lock
     */
    @Transactional
    public CreditPackage change(CreditPackage.Id id, UnaryOperator<CreditPackage> edit, Actor by) {
        var before = store.lock(id).orElseThrow(NOT_FOUND::because);
        var after = edit.apply(before);
        if (after.equals(before)) {
            return before;
        }
        refusingTakenSlug(after, () -> store.update(after));
        news.publish(new CreditPackageEvent.Changed(before, after, by));
        return after;
    }

    private static void refusingTakenSlug(CreditPackage wanted, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw SLUG_TAKEN.at("slug", "slug", wanted.slug());
        }
    }
}
