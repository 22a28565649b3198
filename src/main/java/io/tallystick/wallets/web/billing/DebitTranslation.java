package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.ledger.UsageContext;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.HoldOrder;
import io.tallystick.wallets.IdempotencyKeys;
import io.tallystick.wallets.mandates.AllowedProviders;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the use case's debit of what the API was sent. */
@Component
class DebitTranslation {

    private static final Duration USUAL_HOLD = Duration.ofMinutes(15);

    private final Pricing pricing;
    private final AllowedProviders providers;

    DebitTranslation(Pricing pricing, AllowedProviders providers) {
        this.pricing = pricing;
        this.providers = providers;
    }

    Debit debit(Access access, DeductJson body, @Nullable String key) {
        providers.require(access, body.provider());
        var priced = pricing.price(access.account(), body.wanted());
        return new Debit(
                access.account(),
                priced.amount(),
                IdempotencyKeys.of(key),
                fingerprint(body),
                context(access, body, priced),
                user(access, body.userId()),
                body.reference(),
                details(body),
                access.actor());
    }

    HoldOrder hold(Access access, HoldJson body, @Nullable String key) {
        var what = body.deduction();
        providers.require(access, what.provider());
        var priced = pricing.price(access.account(), what.wanted());
        var lasts = body.expiresInSeconds() == null ? USUAL_HOLD : Duration.ofSeconds(body.expiresInSeconds());
        return new HoldOrder(
                access.account(),
                priced.amount(),
                IdempotencyKeys.of(key),
                fingerprint(body),
                context(access, what, priced),
                user(access, what.userId()),
                what.reference(),
                details(what),
                lasts,
                access.actor());
    }

    /** What a body asks for, in one number. */
    static long fingerprint(Object body) {
        return IdempotencyKeys.fingerprint(body.toString());
    }

    private static UsageContext context(Access access, DeductJson body, Pricing.Priced priced) {
        return new UsageContext(
                body.operation(),
                priced.unit(),
                body.model(),
                body.provider(),
                body.feature(),
                priced.priceVersion(),
                UsageContext.word(access.actor()));
    }

    /** A person who names nobody spends for themselves. */
    static @Nullable String user(Access access, @Nullable String named) {
        return named == null && access.actor().kind() == Actor.Kind.PERSON
                ? access.actor().id().toString()
                : named;
    }

    private static Map<String, Object> details(DeductJson body) {
        var details = new TreeMap<String, Object>();
        put(details, "description", body.description());
        put(details, "workflow_id", body.workflowId());
        put(
                details,
                "quantity",
                body.quantity() == null ? null : body.quantity().toPlainString());
        put(details, "metadata", body.metadata());
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
