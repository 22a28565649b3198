package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.rates.RateHistory;
import io.tallystick.catalog.rates.RateState;
import io.tallystick.catalog.rates.RateVersion;
import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operation costs: a rate of the rate card with its versions.
 *
 * @param accountId the account for which it holds; null for everyone
 * @param model null for any model; the same for {@code provider} and {@code feature}
 * @param status {@code in_force}, {@code scheduled} when its first price is still to come, or {@code ended}
 * @param isBuiltIn whether the price is the built-in one, since none was set
 * @param price the price of now; before the first one begins, that one; null when it has ended
 * @param priceVersion the name by which debits remember this price
 * @param validFrom null for always
 * @param validUntil the first moment at which it holds no more; null for no end
 * @param next the next version that begins
 * @param versions all of them, the newest first
 * @param allowedActions {@code change}, {@code end} and {@code withdraw}
 */
record CreditCostJson(
        UUID id,
        @Nullable UUID accountId,
        String operation,
        String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        String asset,
        String status,
        boolean isBuiltIn,
        @Nullable PriceJson price,
        @Nullable String priceVersion,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable CreditCostVersionJson next,
        List<CreditCostVersionJson> versions,
        List<String> allowedActions) {

    /**
     * A version of a price. It never changes; only its end may come earlier, when the next one begins.
     *
     * @param version 0 for the built-in price
     * @param price null when the rate has no price of its own from then on
     * @param status {@code in_force}, {@code scheduled}, {@code past}, {@code replaced} or {@code withdrawn}
     */
    record CreditCostVersionJson(
            int version,
            String priceVersion,
            @Nullable PriceJson price,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            String status,
            @Nullable String note,
            @Nullable Instant createdAt,
            String createdBy,
            @Nullable Instant withdrawnAt) {

        static CreditCostVersionJson of(RateHistory history, RateVersion made, Instant now) {
            var version = history.asItHolds(made);
            return new CreditCostVersionJson(
                    version.number(),
                    version.name(),
                    version.price() == null ? null : PriceJson.of(version.price()),
                    unlessAlways(version.validFrom()),
                    version.validUntil(),
                    history.stateOf(made, now).word(),
                    version.note(),
                    unlessAlways(version.createdAt()),
                    version.createdBy(),
                    version.withdrawnAt());
        }
    }

    static CreditCostJson of(RateHistory history, Instant now) {
        var rate = history.rate();
        var key = rate.key();
        var shown = shown(history, now);
        return new CreditCostJson(
                rate.id().value(),
                rate.account().equals(AccountId.PLATFORM)
                        ? null
                        : rate.account().value(),
                key.operation(),
                key.unit(),
                key.model(),
                key.provider(),
                key.feature(),
                key.asset().code(),
                status(history, now),
                shown.map(RateVersion::isBuiltIn).orElse(false),
                shown.map(RateVersion::price).map(PriceJson::of).orElse(null),
                shown.map(RateVersion::name).orElse(null),
                shown.map(RateVersion::validFrom)
                        .map(CreditCostJson::unlessAlways)
                        .orElse(null),
                shown.map(RateVersion::validUntil).orElse(null),
                history.after(now).stream()
                        .findFirst()
                        .map(next -> CreditCostVersionJson.of(history, next, now))
                        .orElse(null),
                history.versions().reversed().stream()
                        .map(version -> CreditCostVersionJson.of(history, version, now))
                        .toList(),
                allowedActions(history, now));
    }

    static String status(RateHistory history, Instant now) {
        if (priced(history, now).isPresent()) {
            return RateState.IN_FORCE.word();
        }
        return shown(history, now).isPresent() ? RateState.SCHEDULED.word() : "ended";
    }

    private static Optional<RateVersion> shown(RateHistory history, Instant now) {
        return priced(history, now).or(() -> history.after(now).stream()
                .filter(version -> version.price() != null)
                .findFirst());
    }

    private static Optional<RateVersion> priced(RateHistory history, Instant now) {
        return history.at(now).filter(version -> version.price() != null);
    }

    private static List<String> allowedActions(RateHistory history, Instant now) {
        var actions = new ArrayList<>(List.of("change"));
        if (priced(history, now).filter(version -> !version.isBuiltIn()).isPresent()) {
            actions.add("end");
        }
        if (!history.after(now).isEmpty()) {
            actions.add("withdraw");
        }
        return actions;
    }

    private static @Nullable Instant unlessAlways(Instant moment) {
        return moment.equals(Instant.EPOCH) ? null : moment;
    }
}
