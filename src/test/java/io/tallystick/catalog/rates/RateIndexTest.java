package io.tallystick.catalog.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.catalog.CreditCosts;
import io.tallystick.catalog.pricing.PerUnitPrice;
import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which price applies. */
class RateIndexTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final AccountId ACME = AccountId.next();

    private final List<RateHistory> rates = new ArrayList<>();

    /** Every combination of named parts has a rate; each price says which. A dash stands for any. */
    @ParameterizedTest
    @CsvSource({
        "m, p, f, mpf",
        "m, p, x, mp-",
        "m, x, f, m-f",
        "m, x, x, m--",
        "x, p, f, -pf",
        "x, p, x, -p-",
        "x, x, f, --f",
        "x, x, x, ---",
        ",  ,  ,  ---",
        "m, ,  ,  m--",
        ",  p, ,  -p-",
        ",  ,  f, --f",
        "M, p, f, -pf"
    })
    void theMostSpecificOneApplies(
            @Nullable String model, @Nullable String provider, @Nullable String feature, String expected) {
        var random = new Random(expected.hashCode());
        for (var combination : List.of("mpf", "mp-", "m-f", "-pf", "m--", "-p-", "--f", "---")) {
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", combination), priced(combination)));
        }
        Collections.shuffle(rates, random);
        assertThat(applied(question("chat", "token", model, provider, feature))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"m--/-pf, -pf", "m--/-p-, m--", "m--/--f, m--", "-p-/--f, -p-", "mp-/m-f, mp-", "m-f/-pf, m-f"})
    void ofTwoThatFitTheOneWithMorePartsThenModelThenProviderApplies(String both, String expected) {
        for (var combination : both.split("/")) {
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", combination), priced(combination)));
        }
        assertThat(applied(question("chat", "token", "m", "p", "f"))).isEqualTo(expected);
        Collections.reverse(rates);
        assertThat(applied(question("chat", "token", "m", "p", "f"))).isEqualTo(expected);
    }

    @Test
    void anAccountsOwnPriceComesBeforeAMoreSpecificOneForEveryone() {
        rates.add(rate(AccountId.PLATFORM, key("chat", "token", "mpf"), priced("mpf")));
        rates.add(rate(ACME, key("chat", "token", "---"), priced("---")));
        assertThat(applied(question("chat", "token", "m", "p", "f"))).isEqualTo("---");
        assertThat(applied(new RateQuestion(
                        AccountId.next(), "chat", "token", "m", "p", "f", null, BigDecimal.ONE, FEBRUARY)))
                .isEqualTo("mpf");
    }

    @Test
    void anAccountWithoutAFittingPriceOfItsOwnPaysWhatEveryonePays() {
        rates.add(rate(AccountId.PLATFORM, key("chat", "token", "---"), priced("---")));
        rates.add(rate(ACME, key("chat", "token", "m--"), priced("m--")));
        assertThat(applied(question("chat", "token", "x", null, null))).isEqualTo("---");
    }

    @Nested
    class Units {

        @Test
        void aQuestionWithoutUnitMeansTheBuiltInOne() {
            rates.add(rate(AccountId.PLATFORM, key("ai_response", "1k_input_tokens", "---"), priced("---")));
            assertThat(index().find(question("ai_response", null, null, null, null))
                            .name())
                    .isEqualTo("default/ai_response");
            assertThat(applied(question("ai_response", "1k_input_tokens", null, null, null)))
                    .isEqualTo("---");
        }

        @Test
        void aQuestionWithoutUnitMeansThatOfTheOldestRateWhereNoneIsBuiltIn() {
            rates.add(rate(AccountId.PLATFORM, key("chat", "minute", "m--"), priced("m--"), FEBRUARY));
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", "---"), priced("---")));
            assertThat(applied(question("chat", null, "m", null, null))).isEqualTo("---");
        }

        @Test
        void aRateOfWhichEveryVersionWasWithdrawnGivesNoUnit() {
            var never = rate(AccountId.PLATFORM, key("chat", "minute", "---"), priced("---"));
            rates.add(never.replacing(List.of(never.versions().getFirst().withdrawn(JANUARY))));
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", "m--"), priced("m--"), FEBRUARY));
            assertThat(applied(question("chat", null, "m", null, null))).isEqualTo("m--");
        }

        @Test
        void aPriceInAnotherAssetDoesNotApply() {
            rates.add(rate(AccountId.PLATFORM, keyIn("chat", Asset.of("CHF")), priced("---")));
            assertThat(applied(new RateQuestion(
                            ACME, "chat", null, null, null, null, Asset.of("CHF"), BigDecimal.ONE, FEBRUARY)))
                    .isEqualTo("---");
            assertRefused(question("chat", null, null, null, null), "operation_not_priced", "operation");
        }

        @Test
        void whatHasNoPriceIsRefusedBesideItsField() {
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", "m--"), priced("m--")));
            assertRefused(question("telepathy", null, null, null, null), "unknown_operation", "operation");
            assertRefused(question("chat", "bushel", "m", null, null), "operation_not_priced", "unit");
            assertRefused(question("chat", null, "x", null, null), "operation_not_priced", "operation");
        }
    }

    @Nested
    class Versions {

        @Test
        void holdFromTheirBeginningUntilBeforeTheNext() {
            rates.add(history(version(1, "1", JANUARY, null), version(2, "2", FEBRUARY, null)));
            assertThat(priceAt(JANUARY)).isEqualTo("1");
            assertThat(priceAt(FEBRUARY.minusNanos(1_000))).isEqualTo("1");
            assertThat(priceAt(FEBRUARY)).isEqualTo("2");
            assertThat(priceAt(MARCH)).isEqualTo("2");
        }

        @Test
        void doNotHoldBeforeTheFirst() {
            rates.add(history(version(1, "1", FEBRUARY, null)));
            assertThatThrownBy(() -> priceAt(JANUARY)).isInstanceOf(ProblemException.class);
        }

        @Test
        void endAtTheirEndAndTheOneBeforeDoesNotComeBack() {
            rates.add(history(version(1, "1", JANUARY, null), version(2, "2", FEBRUARY, MARCH)));
            assertThat(priceAt(MARCH.minusNanos(1_000))).isEqualTo("2");
            assertThatThrownBy(() -> priceAt(MARCH)).isInstanceOf(ProblemException.class);
        }

        @Test
        void thatWereWithdrawnNeverHold() {
            rates.add(history(
                    version(1, "1", JANUARY, null),
                    version(2, "2", FEBRUARY, null).withdrawn(JANUARY)));
            assertThat(priceAt(MARCH)).isEqualTo("1");
        }

        @Test
        void withTheSameBeginningAreReplacedByTheLaterOne() {
            rates.add(history(version(1, "1", JANUARY, null), version(2, "2", JANUARY, null)));
            assertThat(priceAt(JANUARY)).isEqualTo("2");
        }

        @Test
        void withoutPriceLetAMoreGeneralOneApply() {
            rates.add(history(version(1, "1", JANUARY, null), version(2, null, FEBRUARY, null)));
            rates.add(rate(AccountId.PLATFORM, key("chat", "token", "---"), priced("---")));
            assertThat(priceAt(JANUARY)).isEqualTo("1");
            assertThat(index().find(question("chat", "token", "m", null, null))
                            .rate()
                            .key()
                            .model())
                    .isNull();
        }

        @Test
        void areFoundByNameForEver() {
            var withdrawn = version(2, "2", MARCH, null).withdrawn(JANUARY);
            var history = history(version(1, "1", JANUARY, FEBRUARY), withdrawn);
            rates.add(history);
            for (var version : history.versions()) {
                assertThat(index().version(version.name())).contains(version);
            }
            assertThat(index().version("default/ai_response").orElseThrow().price())
                    .isEqualTo(new PerUnitPrice(BigDecimal.ONE));
            assertThat(index().version("default/telepathy")).isEmpty();
        }

        private RateHistory history(RateVersion... versions) {
            var first = versions[0].rate();
            var same = List.of(versions).stream()
                    .map(version -> new RateVersion(
                            first,
                            version.number(),
                            version.price(),
                            version.validFrom(),
                            version.validUntil(),
                            null,
                            version.createdAt(),
                            "Nadia",
                            version.withdrawnAt()))
                    .toList();
            return new RateHistory(first, same);
        }

        private RateVersion version(int number, @Nullable String price, Instant from, @Nullable Instant until) {
            var rate = new Rate(new Rate.Id(Uuids.next()), AccountId.PLATFORM, key("chat", "token", "m--"), JANUARY);
            return RateIndexTest.version(
                    rate, number, price == null ? null : new PerUnitPrice(new BigDecimal(price)), from, until);
        }

        private String priceAt(Instant moment) {
            var version = index().find(
                            new RateQuestion(ACME, "chat", "token", "m", null, null, null, BigDecimal.ONE, moment));
            return version.charge(BigDecimal.ONE).inWallet().plain();
        }
    }

    private RateIndex index() {
        return new RateIndex(1, new BuiltInRates(new CreditCosts()).all(), rates);
    }

    /** Which combination's rate was chosen, written as it was made. */
    private String applied(RateQuestion question) {
        var key = index().find(question).rate().key();
        return (key.model() == null ? "-" : "m")
                + (key.provider() == null ? "-" : "p")
                + (key.feature() == null ? "-" : "f");
    }

    private void assertRefused(RateQuestion question, String code, String field) {
        assertThatThrownBy(() -> index().find(question)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private static RateQuestion question(
            String operation,
            @Nullable String unit,
            @Nullable String model,
            @Nullable String provider,
            @Nullable String feature) {
        return new RateQuestion(ACME, operation, unit, model, provider, feature, null, BigDecimal.ONE, FEBRUARY);
    }

    private static RateKey key(String operation, String unit, String combination) {
        return new RateKey(
                operation,
                unit,
                combination.contains("m") ? "m" : null,
                combination.contains("p") ? "p" : null,
                combination.contains("f") ? "f" : null,
                Credits.CREDITS);
    }

    private static RateKey keyIn(String operation, Asset asset) {
        return new RateKey(operation, "request", null, null, null, asset);
    }

    private static PriceModel priced(String combination) {
        return new PerUnitPrice(BigDecimal.valueOf(combination.hashCode() & 0xFF));
    }

    private static RateHistory rate(AccountId account, RateKey key, PriceModel price) {
        return rate(account, key, price, JANUARY);
    }

    private static RateHistory rate(AccountId account, RateKey key, PriceModel price, Instant createdAt) {
        var rate = new Rate(new Rate.Id(Uuids.next()), account, key, createdAt);
        return new RateHistory(rate, List.of(version(rate, 1, price, JANUARY, null)));
    }

    private static RateVersion version(
            Rate rate, int number, @Nullable PriceModel price, Instant from, @Nullable Instant until) {
        return new RateVersion(rate, number, price, from, until, null, JANUARY, "Nadia", null);
    }
}
