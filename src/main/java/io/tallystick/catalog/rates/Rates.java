package io.tallystick.catalog.rates;

import static io.tallystick.catalog.rates.RatesProblem.NOTHING_TO_WITHDRAW;
import static io.tallystick.catalog.rates.RatesProblem.RATE_EXISTS;
import static io.tallystick.catalog.rates.RatesProblem.RATE_IN_FORCE;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators can ask of the rate card. It works across accounts. */
@Service
public class Rates {

    private static final Comparator<RateHistory> IN_ORDER_OF_WORDS = Comparator.comparing(
                    (RateHistory history) -> history.rate().key().operation())
            .thenComparing(history -> history.rate().key().unit())
            .thenComparing(history -> -history.rate().key().rank())
            .thenComparing(history -> history.rate().key().label())
            .thenComparing(history -> history.rate().account().value())
            .thenComparing(history -> history.rate().id().value());

    private final RateStore store;
    private final BuiltInRates builtIn;
    private final RateCard card;
    private final News news;
    private final Clock clock;

    Rates(RateStore store, BuiltInRates builtIn, RateCard card, News news, Clock clock) {
        this.store = store;
        this.builtIn = builtIn;
        this.card = card;
        this.news = news;
        this.clock = clock;
    }

    /** Every rate with its versions, built-in ones included, by operation and unit, the most specific first. */
    @Transactional(readOnly = true)
    public List<RateHistory> all() {
        var set = store.allAcrossAccounts();
        var ids = set.stream().map(history -> history.rate().id()).toList();
        var untouched = builtIn.all().stream()
                .filter(history -> !ids.contains(history.rate().id()));
        return Stream.concat(set.stream().map(this::withBuiltIn), untouched)
                .sorted(IN_ORDER_OF_WORDS)
                .toList();
    }

    /** A rate with its versions. */
    @Transactional(readOnly = true)
    public Optional<RateHistory> find(Rate.Id id) {
        return load(id);
    }

    /**
     * Prices something that has no price yet, or none any more.
     *
     * <p>Refuses {@code rate_exists} (409), {@code valid_from_past}, {@code valid_until_not_later} and {@code validity_too_far}.
     */
    @Transactional
    public RateHistory create(NewRate wanted, Actor by) {
        store.lockForNextRevision();
        var now = clock.instant();
        var known = store.find(wanted.account(), wanted.key());
        known.filter(history -> history.livesAt(now)).ifPresent(history -> {
            throw RATE_EXISTS.with("id", history.rate().id().value());
        });
        var history = known.map(this::withBuiltIn).orElseGet(() -> opened(wanted, now));
        var change = new RateChange(wanted.price(), wanted.validUntil(), wanted.note());
        return published(history, null, change, Validity.beginning(wanted.validFrom(), now), by);
    }

    /**
     * Gives a rate another price, from now on or from a later moment on. What holds then anyway makes no new version.
     *
     * <p>Refuses {@code valid_from_past}, {@code valid_until_not_later} and {@code validity_too_far}.
     *
     * @param from null for now
     * @param change what shall hold from then on, made from what would hold without the change
     */
    @Transactional
    public RateHistory change(
            Rate.Id id, @Nullable Instant from, Function<Optional<RateVersion>, RateChange> change, Actor by) {
        store.lockForNextRevision();
        var beginning = Validity.beginning(from, clock.instant());
        var history = load(id).orElseThrow(NOT_FOUND::because);
        var before = history.at(beginning).map(history::asMade);
        var wanted = change.apply(before);
        if (before.isPresent() && wanted.saysTheSameAs(before.get())) {
            return history;
        }
        if (store.findAcrossAccounts(id).isEmpty()) {
            store.insert(history.rate());
        }
        return published(history, before.orElse(null), wanted, beginning, by);
    }

    /**
     * Takes back prices that have not begun.
     *
     * <p>Refuses {@code rate_in_force} (409) for a version that has begun, {@code nothing_to_withdraw} (409) when none is to come.
     *
     * @param number of one version; null for all that are to come
     */
    @Transactional
    public RateHistory withdraw(Rate.Id id, @Nullable Integer number, Actor by) {
        store.lockForNextRevision();
        var now = clock.instant();
        var history = load(id).orElseThrow(NOT_FOUND::because);
        var toCome = history.versions().stream()
                .filter(version -> !version.isWithdrawn() && version.validFrom().isAfter(now))
                .toList();
        var chosen = number == null ? toCome : chosen(history, toCome, number);
        if (chosen.isEmpty()) {
            throw NOTHING_TO_WITHDRAW.because();
        }
        for (var version : chosen) {
            store.withdraw(version, now);
            news.publish(new RateEvent.Withdrawn(version, by));
        }
        card.showAfterCommit();
        return history.replacing(
                chosen.stream().map(version -> version.withdrawn(now)).toList());
    }

    private static List<RateVersion> chosen(RateHistory history, List<RateVersion> toCome, int number) {
        var chosen =
                toCome.stream().filter(version -> version.number() == number).toList();
        if (chosen.isEmpty()) {
            var exists = history.versions().stream()
                    .anyMatch(version -> version.number() == number && !version.isWithdrawn());
            throw exists ? RATE_IN_FORCE.because() : NOT_FOUND.because();
        }
        return chosen;
    }

    private RateHistory published(
            RateHistory history, @Nullable RateVersion before, RateChange wanted, Instant beginning, Actor by) {
        var now = clock.instant();
        var validity = Validity.of(beginning, wanted.validUntil(), now);
        var version = new RateVersion(
                history.rate(),
                history.nextNumber(),
                wanted.price(),
                validity.from(),
                validity.until(),
                wanted.note(),
                now,
                by.name(),
                null);
        store.insert(version);
        news.publish(new RateEvent.Published(before, version, by));
        card.showAfterCommit();
        return history.with(version);
    }

    /** A built-in rate has no row until its price is changed for the first time. */
    private RateHistory opened(NewRate wanted, Instant now) {
        var history = builtIn.find(wanted.account(), wanted.key())
                .orElseGet(() -> new RateHistory(
                        new Rate(new Rate.Id(Uuids.next()), wanted.account(), wanted.key(), now), List.of()));
        store.insert(history.rate());
        return history;
    }

    private Optional<RateHistory> load(Rate.Id id) {
        return store.findAcrossAccounts(id).map(this::withBuiltIn).or(() -> builtIn.find(id));
    }

    private RateHistory withBuiltIn(RateHistory history) {
        return builtIn.find(history.rate().id())
                .map(below -> {
                    var versions = new ArrayList<>(below.versions());
                    versions.addAll(history.versions());
                    return new RateHistory(history.rate(), versions);
                })
                .orElse(history);
    }
}
