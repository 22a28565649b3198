package io.tallystick.catalog.rates;

import static io.tallystick.catalog.CatalogProblem.UNKNOWN_OPERATION;
import static io.tallystick.catalog.rates.RatesProblem.OPERATION_NOT_PRICED;

import io.tallystick.kernel.ids.AccountId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole rate card as it was at one revision, arranged for being asked thousands of times a second. Immutable.
 *
 * <p>A question goes from the account to the operation, the unit and the model by hash, and looks through the few versions left,
 * the most specific first.
 */
final class RateIndex {

    private static final Comparator<RateVersion> MOST_SPECIFIC_FIRST = Comparator.comparingInt(RateIndex::rank)
            .reversed()
            // What holds now is among the newest; what is over is looked at last.
            .thenComparing(RateVersion::validFrom, Comparator.reverseOrder());

    private final long revision;
    private final Map<String, OfOperation> forEveryone;
    private final Map<AccountId, Map<String, OfOperation>> ofAccounts;
    private final Map<String, RateVersion> byName;

    /** @param ownUnit what is meant where a question names no unit */
    private record OfOperation(String ownUnit, Map<String, OfUnit> byUnit) {}

    private record OfUnit(Map<String, List<RateVersion>> byModel, List<RateVersion> ofAnyModel) {}

    RateIndex(long revision, List<RateHistory> builtIn, List<RateHistory> set) {
        this.revision = revision;
        this.forEveryone =
                byOperation(Stream.concat(builtIn.stream(), set.stream().filter(history -> history.rate()
                                .isForEveryone()))
                        .toList());
        this.ofAccounts = set.stream()
                .filter(history -> !history.rate().isForEveryone())
                .collect(Collectors.groupingBy(
                        history -> history.rate().account(),
                        Collectors.collectingAndThen(Collectors.toList(), RateIndex::byOperation)));
        this.byName = new HashMap<>();
        for (var histories : List.of(builtIn, set)) {
            for (var history : histories) {
                history.versions().forEach(version -> byName.put(version.name(), version));
                history.timeline().forEach(version -> byName.put(version.name(), version));
            }
        }
    }

    long revision() {
        return revision;
    }

    Optional<RateVersion> version(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The version to be applied. Refuses {@code unknown_operation} and {@code operation_not_priced}. */
    RateVersion find(RateQuestion question) {
        var general = forEveryone.get(question.operation());
        var own = ofAccounts.isEmpty() ? null : ofAccount(question);
        var main = general != null ? general : own;
        if (main == null) {
            throw UNKNOWN_OPERATION.at("operation", "operation", question.operation());
        }
        var unit = question.unit() != null ? question.unit() : main.ownUnit();
        var found = own == null ? null : find(own.byUnit().get(unit), question);
        if (found == null && general != null) {
            found = find(general.byUnit().get(unit), question);
        }
        if (found == null) {
            throw OPERATION_NOT_PRICED.at(
                    question.unit() != null ? "unit" : question.asset() != null ? "asset" : "operation",
                    "operation",
                    question.operation(),
                    "asset",
                    question.assetOrCredits().code());
        }
        return found;
    }

    private @Nullable OfOperation ofAccount(RateQuestion question) {
        var own = ofAccounts.get(question.account());
        return own == null ? null : own.get(question.operation());
    }

    private static @Nullable RateVersion find(@Nullable OfUnit rates, RateQuestion question) {
        if (rates == null) {
            return null;
        }
        var named = question.model() == null ? null : rates.byModel().get(question.model());
        var ofModel = named == null ? null : first(named, question);
        var ofAny = first(rates.ofAnyModel(), question);
        if (ofModel == null || ofAny == null) {
            return ofModel == null ? ofAny : ofModel;
        }
        return rank(ofModel) >= rank(ofAny) ? ofModel : ofAny;
    }

    private static @Nullable RateVersion first(List<RateVersion> versions, RateQuestion question) {
        for (var version : versions) {
            if (version.rate().key().fits(question) && version.holdsAt(question.at())) {
                return version;
            }
        }
        return null;
    }

    /** A built-in price comes after every price that was set for the same. */
    private static int rank(RateVersion version) {
        return version.isBuiltIn() ? -1 : version.rate().key().rank();
    }

    private static Map<String, OfOperation> byOperation(List<RateHistory> histories) {
        return histories.stream()
                .filter(history -> !history.timeline().isEmpty())
                .collect(Collectors.groupingBy(
                        history -> history.rate().key().operation(),
                        Collectors.collectingAndThen(Collectors.toList(), RateIndex::ofOperation)));
    }

    /** Built-in rates are the oldest of all, so their unit is the operation's own. */
    private static OfOperation ofOperation(List<RateHistory> histories) {
        var oldest = histories.stream()
                .map(RateHistory::rate)
                .min(Comparator.comparing(Rate::createdAt)
                        .thenComparing(rate -> rate.id().value()))
                .orElseThrow();
        var byUnit = histories.stream()
                .flatMap(history -> history.timeline().stream())
                .filter(version -> version.price() != null)
                .collect(Collectors.groupingBy(
                        version -> version.rate().key().unit(),
                        Collectors.collectingAndThen(Collectors.toList(), RateIndex::ofUnit)));
        return new OfOperation(oldest.key().unit(), byUnit);
    }

    private static OfUnit ofUnit(List<RateVersion> versions) {
        var sorted = versions.stream().sorted(MOST_SPECIFIC_FIRST).toList();
        var byModel = sorted.stream()
                .filter(version -> version.rate().key().model() != null)
                .collect(Collectors.groupingBy(
                        version -> String.valueOf(version.rate().key().model()), Collectors.toUnmodifiableList()));
        return new OfUnit(
                byModel,
                sorted.stream()
                        .filter(version -> version.rate().key().model() == null)
                        .toList());
    }
}
