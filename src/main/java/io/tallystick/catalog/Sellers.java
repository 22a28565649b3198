package io.tallystick.catalog;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of the seller. There is exactly one, from the first start on. */
@Service
public class Sellers {

    private final SellerStore store;
    private final News news;
    private final Clock clock;

    Sellers(SellerStore store, News news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** The seller as of now; an invoice copies it when it is finalised. */
    @Transactional(readOnly = true)
    public Seller current() {
        return store.current();
    }

    /**
     * Changes what invoices written from now on say of the seller.
     *
     * @param edit what the seller shall be, made from what it is under the row's lock; its logo and time are kept by us
     */
    @Transactional
    public Seller change(UnaryOperator<Seller> edit, Actor by) {
        var before = store.lock();
        var wanted = edit.apply(before).updated(before.updatedAt(), before.hasLogo());
        if (wanted.equals(before)) {
            return before;
        }
        var after = wanted.updated(clock.instant(), before.hasLogo());
        store.update(after);
        news.publish(new SellerEvent.Changed(before, after, by));
        return after;
    }

    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        return store.logo();
    }

    /** Puts up a logo in place of the one before. */
    @Transactional
    public void putLogo(Logo logo, Actor by) {
        replaceLogo(logo, by);
    }

    /** Takes the logo down, if there is one. */
    @Transactional
    public void removeLogo(Actor by) {
        if (store.lock().hasLogo()) {
            replaceLogo(null, by);
        }
    }

    private void replaceLogo(@Nullable Logo logo, Actor by) {
        var after = store.lock().updated(clock.instant(), logo != null);
        store.putLogo(logo);
        store.update(after);
        news.publish(new SellerEvent.LogoChanged(after, by));
    }
}
