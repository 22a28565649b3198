package io.tallystick.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What quantities cost, by each kind of price. */
class PriceModelTest {

    private static final List<Tier> TIERS = List.of(tier("5", "0", "100"), tier("10", "2", "50"), tier(null, "1", "0"));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.000000000001", "2.5, 0.0000000000025", "1000000000000, 1"})
    void perUnitChargesPartsOfAUnitByTheirPart(BigDecimal quantity, BigDecimal cost) {
        assertThat(new PerUnitPrice(new BigDecimal("0.000000000001")).costOf(quantity))
                .isEqualByComparingTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "0.001, 7", "1000, 7"})
    void flatChargesTheSameForAnyQuantity(BigDecimal quantity, BigDecimal cost) {
        assertThat(new FlatPrice(new BigDecimal("7")).costOf(quantity)).isEqualByComparingTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "20, 0", "20.0001, 3", "30, 3", "30.5, 6", "45, 9"})
    void aPackageThatIsBegunIsDueAfterTheFreeUnits(BigDecimal quantity, BigDecimal cost) {
        var price = new PackagePrice(new BigDecimal("10"), new BigDecimal("3"), new BigDecimal("20"));
        assertThat(price.costOf(quantity)).isEqualByComparingTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "5, 100", "5.001, 150.002", "10, 160", "10.5, 160.5", "12, 162"})
    void graduatedAddsUpTheTiersThatWereEntered(BigDecimal quantity, BigDecimal cost) {
        assertThat(new GraduatedPrice(TIERS).costOf(quantity)).isEqualByComparingTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "5, 100", "5.001, 60.002", "10, 70", "10.5, 10.5", "100, 100"})
    void volumeChargesAllByTheTierThatWasReached(BigDecimal quantity, BigDecimal cost) {
        assertThat(new VolumePrice(TIERS).costOf(quantity)).isEqualByComparingTo(cost);
    }

    @Test
    void aPartOfAPeriodCostsTheDifference() {
        var price = new PackagePrice(new BigDecimal("10"), new BigDecimal("15"), BigDecimal.ZERO);
        assertThat(price.costBetween(new BigDecimal("17"), new BigDecimal("20")))
                .isEqualByComparingTo("0");
        assertThat(price.costBetween(new BigDecimal("17"), new BigDecimal("22")))
                .isEqualByComparingTo("15");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, negative_quantity",
        "1e31, quantity_out_of_range",
        "1e-31, quantity_out_of_range",
        "1e2147483647, quantity_out_of_range",
        "1e-2147483647, quantity_out_of_range"
    })
    void aQuantityBeyondMeasureIsRefused(BigDecimal quantity, String code) {
        assertRefused(() -> new FlatPrice(BigDecimal.ONE).costOf(quantity), code, "quantity");
    }

    @Nested
    class AnExactCharge {

        @ParameterizedTest
        @CsvSource({"0.0000005, 0.000001", "0.00000049, 0", "1.2345675, 1.234568"})
        void isRoundedHalfUpOnceForAWallet(BigDecimal quantity, String amount) {
            var price = new Price(new PerUnitPrice(BigDecimal.ONE), Credits.CREDITS);
            assertThat(price.of(quantity).inWallet().plain()).isEqualTo(amount);
        }

        @ParameterizedTest
        @CsvSource({"USD, 0.005, 0.01", "USD, 0.00499, 0.00", "JPY, 0.5, 1", "OMR, 0.0005, 0.001"})
        void isRoundedHalfUpOnceForAnInvoice(String currency, BigDecimal quantity, BigDecimal amount) {
            var price = new Price(new PerUnitPrice(BigDecimal.ONE), Currency.of(currency));
            assertThat(price.of(quantity).onInvoice().major()).isEqualTo(amount);
        }

        @Test
        void beyondWhatMoneyHoldsIsRefused() {
            var charge = new UnroundedCharge(new BigDecimal("1e25"), Currency.of("USD"));
            assertRefused(charge::inWallet, "amount_out_of_range", null);
            assertRefused(charge::onInvoice, "amount_out_of_range", null);
        }
    }

    @Nested
    class APrice {

        @ParameterizedTest
        @MethodSource("io.tallystick.catalog.pricing.PriceModelTest#unsound")
        void thatIsUnsoundIsRefusedBesideItsField(PriceTerms terms, String code, String field) {
            assertRefused(terms::model, code, field);
        }

        @ParameterizedTest
        @MethodSource("io.tallystick.catalog.pricing.PriceModelTest#sound")
        void isTakenApartAndPutTogetherAgain(PriceModel model) {
            assertThat(PriceTerms.of(model).model()).isEqualTo(model);
        }

        @Test
        void isTheSameHoweverManyZerosWereWritten() {
            assertThat(new PerUnitPrice(new BigDecimal("1.500"))).isEqualTo(new PerUnitPrice(new BigDecimal("1.5")));
            assertThat(new PerUnitPrice(new BigDecimal("1e2")).inWords()).isEqualTo("100 per unit");
        }
    }

    static Stream<PriceModel> sound() {
        return Stream.of(
                new PerUnitPrice(new BigDecimal("0.5")),
                new PackagePrice(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ZERO),
                new GraduatedPrice(TIERS),
                new VolumePrice(TIERS),
                new FlatPrice(BigDecimal.ONE));
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(terms("percentage", "1", null), "unknown_price_model", "type"),
                Arguments.of(terms("per_unit", null, null), "price_incomplete", "unit_price"),
                Arguments.of(terms("per_unit", "1", TIERS), "price_field_foreign", "tiers"),
                Arguments.of(terms("flat", "1", null), "price_field_foreign", "unit_price"),
                Arguments.of(terms("per_unit", "-0.1", null), "negative_price", "unit_price"),
                Arguments.of(terms("per_unit", "0.0000000000001", null), "price_too_precise", "unit_price"),
                Arguments.of(terms("per_unit", "1e-2147483647", null), "price_too_precise", "unit_price"),
                Arguments.of(terms("per_unit", "1000000000000", null), "amount_out_of_range", "unit_price"),
                Arguments.of(terms("per_unit", "1e2147483647", null), "amount_out_of_range", "unit_price"),
                Arguments.of(
                        new PriceTerms("package", null, BigDecimal.ZERO, BigDecimal.ONE, null, null, null),
                        "package_size_not_positive",
                        "package_size"),
                Arguments.of(tiers(), "too_many_tiers", "tiers"),
                Arguments.of(tiers(tier("5", "1", "0")), "tiers_not_open", "tiers.0.up_to"),
                Arguments.of(tiers(tier(null, "1", "0"), tier(null, "1", "0")), "tiers_not_open", "tiers.0.up_to"),
                Arguments.of(
                        tiers(tier("5", "1", "0"), tier("5", "1", "0"), tier(null, "1", "0")),
                        "tiers_not_ascending",
                        "tiers.1.up_to"),
                Arguments.of(tiers(tier("0", "1", "0"), tier(null, "1", "0")), "tiers_not_ascending", "tiers.0.up_to"),
                Arguments.of(tiers(tier(null, "-1", "0")), "negative_price", "tiers.0.unit_price"),
                Arguments.of(tiers(tier(null, "1", "-1")), "negative_price", "tiers.0.flat_fee"));
    }

    static Tier tier(@Nullable String upTo, String unit, String flat) {
        return new Tier(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(unit), new BigDecimal(flat));
    }

    private static PriceTerms tiers(Tier... tiers) {
        return new PriceTerms("graduated", null, null, null, null, null, List.of(tiers));
    }

    private static PriceTerms terms(String type, @Nullable String unitPrice, @Nullable List<Tier> tiers) {
        return new PriceTerms(
                type, unitPrice == null ? null : new BigDecimal(unitPrice), null, null, null, null, tiers);
    }

    private static void assertRefused(Supplier<?> act, String code, @Nullable String field) {
        assertThatThrownBy(act::get).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
