package io.tallystick.catalog.rates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rate with all its versions.
 *
 * @param versions in the order in which they were made
 */
public record RateHistory(Rate rate, List<RateVersion> versions) {

    private static final Comparator<RateVersion> IN_TIME =
            Comparator.comparing(RateVersion::validFrom).thenComparing(RateVersion::number);

    public RateHistory {
        versions = List.copyOf(versions);
    }

    /** What is to be charged when: versions that hold at some time, each until its own end or the next one's beginning. */
    public List<RateVersion> timeline() {
        var planned = versions.stream()
                .filter(version -> !version.isWithdrawn())
                .sorted(IN_TIME)
                .toList();
        var timeline = new ArrayList<RateVersion>(planned.size());
        for (int place = 0; place < planned.size(); place++) {
            var version = planned.get(place);
            var next = place + 1 < planned.size() ? planned.get(place + 1).validFrom() : null;
            var end = earlier(version.validUntil(), next);
            if (end == null || end.isAfter(version.validFrom())) {
                timeline.add(version.until(end));
            }
        }
        return List.copyOf(timeline);
    }

    /** The version that holds at the moment; where a rate with a built-in price has no price of its own, the built-in one. */
    public Optional<RateVersion> at(Instant moment) {
        var holding =
                timeline().stream().filter(version -> version.holdsAt(moment)).findFirst();
        return holding.filter(version -> version.price() != null)
                .or(this::builtIn)
                .or(() -> holding);
    }

    /** The versions that begin after the moment, the earliest first. */
    public List<RateVersion> after(Instant moment) {
        return timeline().stream()
                .filter(version -> version.validFrom().isAfter(moment))
                .toList();
    }

    /** The version with the end that it has now, which the next version may have brought forward. */
    public RateVersion asItHolds(RateVersion version) {
        return timeline().stream()
                .filter(holding -> holding.number() == version.number())
                .findFirst()
                .orElse(version);
    }

    public RateState stateOf(RateVersion version, Instant moment) {
        if (version.isWithdrawn()) {
            return RateState.WITHDRAWN;
        }
        if (at(moment).filter(holding -> holding.number() == version.number()).isPresent()) {
            return RateState.IN_FORCE;
        }
        var holding = asItHolds(version);
        if (timeline().stream().noneMatch(other -> other.number() == version.number())) {
            return RateState.REPLACED;
        }
        if (holding.validFrom().isAfter(moment)) {
            return RateState.SCHEDULED;
        }
        return holding.holdsAt(moment) ? RateState.IN_FORCE : RateState.PAST;
    }

    /** Whether it has a price at the moment or will have one. */
    boolean livesAt(Instant moment) {
        return timeline().stream()
                .anyMatch(version -> version.price() != null
                        && (version.validUntil() == null || version.validUntil().isAfter(moment)));
    }

    /** The version as it was made, with the end that it was given then. */
    RateVersion asMade(RateVersion version) {
        return versions.stream()
                .filter(made -> made.number() == version.number())
                .findFirst()
                .orElseThrow();
    }

    private Optional<RateVersion> builtIn() {
        return versions.stream().filter(RateVersion::isBuiltIn).findFirst();
    }

    int nextNumber() {
        return versions.isEmpty() ? 1 : versions.getLast().number() + 1;
    }

    RateHistory with(RateVersion added) {
        var all = new ArrayList<>(versions);
        all.add(added);
        return new RateHistory(rate, all);
    }

    RateHistory replacing(List<RateVersion> changed) {
        return new RateHistory(
                rate,
                versions.stream()
                        .map(version -> changed.stream()
                                .filter(other -> other.number() == version.number())
                                .findFirst()
                                .orElse(version))
                        .toList());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
