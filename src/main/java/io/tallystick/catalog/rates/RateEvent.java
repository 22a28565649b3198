package io.tallystick.catalog.rates;

import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import org.jspecify.annotations.Nullable;

/** What happened to a rate. */
public sealed interface RateEvent extends Audited {

    /** The version that it happened to. */
    RateVersion version();

    Actor by();

    /**
     * A rate has a price from a moment on, or none from then on.
     *
     * @param before the version that held until then; null where there was none
     */
    record Published(@Nullable RateVersion before, RateVersion version, Actor by) implements RateEvent {
        @Override
        public AuditFact audit() {
            var ended = version.price() == null;
            var fact = fact(
                            this,
                            ended
                                    ? "credit_cost.ended"
                                    : before == null ? "credit_cost.created" : "credit_cost.changed")
                    .with(
                            "price",
                            before == null
                                    ? shown(version.price())
                                    : shown(before.price()) + " → " + shown(version.price()))
                    .with("valid_from", version.validFrom().toString());
            if (version.validUntil() != null) {
                fact = fact.with("valid_until", version.validUntil().toString());
            }
            return version.note() == null ? fact : fact.with("note", version.note());
        }
    }

    /** A price that had not begun was taken back. */
    record Withdrawn(RateVersion version, Actor by) implements RateEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "credit_cost.withdrawn")
                    .with("price", shown(version.price()))
                    .with("valid_from", version.validFrom().toString());
        }
    }

    private static AuditFact fact(RateEvent event, String action) {
        var rate = event.version().rate();
        return AuditFact.of(action, rate.account(), event.by())
                .about("credit_cost", rate.id().value(), rate.key().label())
                .with("version", event.version().number())
                .with("asset", rate.key().asset().code());
    }

    private static String shown(@Nullable PriceModel price) {
        return price == null ? "none" : price.inWords();
    }
}
