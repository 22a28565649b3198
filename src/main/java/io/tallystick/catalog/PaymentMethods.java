package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.PAYMENT_METHOD_EXISTS;
import static io.tallystick.catalog.CatalogProblem.PAYMENT_METHOD_NOT_OFFERED;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.news.News;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of the ways to pay. */
@Service
public class PaymentMethods {

    private final PaymentMethodStore store;
    private final CardGateways gateways;
    private final News news;

    PaymentMethods(PaymentMethodStore store, CardGateways gateways, News news) {
        this.store = store;
        this.gateways = gateways;
        this.news = news;
    }

    /** What a payer in a country is offered, in order; null for what is offered everywhere. */
    @Transactional(readOnly = true)
    public List<PaymentMethod> available(@Nullable Country country) {
        return OfferedMethods.in(country, store.all(), gateways);
    }

    /** The method as it is offered in a country; refuses {@code payment_method_not_offered} at field {@code payment_method}. */
    @Transactional(readOnly = true)
    public PaymentMethod offered(@Nullable Country country, String method) {
        return available(country).stream()
                .filter(offered -> offered.method().equals(method))
                .findFirst()
                .orElseThrow(() ->
                        PAYMENT_METHOD_NOT_OFFERED.at("payment_method", "method", method, "country", place(country)));
    }

    /** Every record, enabled or not, for administrators. */
    @Transactional(readOnly = true)
    public List<PaymentMethod> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<PaymentMethod> find(PaymentMethod.Id id) {
        return store.find(id);
    }

    /** Adds a method. Refuses {@code payment_method_exists} when the country has a record for it. */
    @Transactional
    public PaymentMethod add(PaymentMethod wanted, Actor by) {
        refusingSecond(wanted, () -> store.insert(wanted));
        news.publish(new PaymentMethodEvent.Added(wanted, by));
        return wanted;
    }

    /**
     * Edits a method. Refuses {@code payment_method_exists} when it would become a second record of one.
     *
     * @param edit what the method shall be, made from what it is under the row's lock
     */
    @Transactional
    public PaymentMethod change(PaymentMethod.Id id, UnaryOperator<PaymentMethod> edit, Actor by) {
        var before = store.lock(id).orElseThrow(NOT_FOUND::because);
        var after = edit.apply(before);
        if (after.equals(before)) {
            return before;
        }
        refusingSecond(after, () -> store.update(after));
        news.publish(new PaymentMethodEvent.Changed(before, after, by));
        return after;
    }

    /** Removes a method; payments that were made by it keep its word. */
    @Transactional
    public void remove(PaymentMethod.Id id, Actor by) {
        var method = store.lock(id).orElseThrow(NOT_FOUND::because);
        store.delete(id);
        news.publish(new PaymentMethodEvent.Removed(method, by));
    }

    private static void refusingSecond(PaymentMethod wanted, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException second) {
            throw PAYMENT_METHOD_EXISTS.at(
                    "payment_method", "method", wanted.method(), "country", place(wanted.country()));
        }
    }

    private static String place(@Nullable Country country) {
        return country == null ? "every country" : country.displayName();
    }
}
