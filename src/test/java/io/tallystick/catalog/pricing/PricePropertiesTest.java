package io.tallystick.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any price, tried on random ones; the seed is the test's name. */
class PricePropertiesTest {

    private static final int QUANTITIES = 40;

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreNeverCostsLessButByVolume(long seed) {
        var random = new Random(seed);
        for (PriceModel price : List.of(
                new PerUnitPrice(decimal(random)),
                new PackagePrice(decimal(random).add(BigDecimal.ONE), decimal(random), decimal(random)),
                new GraduatedPrice(tiers(random)),
                new FlatPrice(decimal(random)))) {
            for (int time = 0; time < QUANTITIES; time++) {
                var less = decimal(random);
                var more = less.add(decimal(random));
                assertThat(price.costOf(more))
                        .as("%s of %s and %s", price, less, more)
                        .isGreaterThanOrEqualTo(price.costOf(less));
                assertThat(price.costBetween(less, more)).isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void graduatedIsTheSumOfItsTiers(long seed) {
        var random = new Random(seed);
        var tiers = tiers(random);
        var price = new GraduatedPrice(tiers);
        for (var quantity : quantities(random, tiers)) {
            assertThat(price.costOf(quantity))
                    .as("%s of %s", price, quantity)
                    .isEqualByComparingTo(sumOfTiers(tiers, quantity));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void volumeIsThePriceOfOneTierForAll(long seed) {
        var random = new Random(seed);
        var tiers = tiers(random);
        var price = new VolumePrice(tiers);
        for (var quantity : quantities(random, tiers)) {
            var reached = tiers.stream()
                    .filter(tier -> tier.upTo() == null || quantity.compareTo(tier.upTo()) <= 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(price.costOf(quantity))
                    .isEqualByComparingTo(reached.unitPrice().multiply(quantity).add(reached.flatFee()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneTierCostsTheSameByUnitGraduatedAndVolume(long seed) {
        var random = new Random(seed);
        var unit = decimal(random);
        var only = List.of(new Tier(null, unit, BigDecimal.ZERO));
        var quantity = decimal(random);
        assertThat(new GraduatedPrice(only).costOf(quantity))
                .isEqualByComparingTo(new PerUnitPrice(unit).costOf(quantity))
                .isEqualByComparingTo(new VolumePrice(only).costOf(quantity));
    }

    /** Counted from the other side: each tier's own share of the quantity, whether it is reached or not. */
    private static BigDecimal sumOfTiers(List<Tier> tiers, BigDecimal quantity) {
        var sum = tiers.getFirst().flatFee();
        @Nullable BigDecimal begin = null;
        for (var tier : tiers) {
            var from = begin == null ? BigDecimal.ZERO : begin;
            var share =
                    quantity.min(tier.upTo() == null ? quantity : tier.upTo()).subtract(from);
            if (share.signum() > 0) {
                sum = sum.add(share.multiply(tier.unitPrice()));
                sum = begin == null ? sum : sum.add(tier.flatFee());
            }
            begin = tier.upTo();
        }
        return sum;
    }

    /** Random ones, and those on the bounds and close to them. */
    private static List<BigDecimal> quantities(Random random, List<Tier> tiers) {
        var quantities = new ArrayList<BigDecimal>(List.of(BigDecimal.ZERO));
        for (int time = 0; time < QUANTITIES; time++) {
            quantities.add(decimal(random));
        }
        var little = new BigDecimal("0.000000000001");
        for (var tier : tiers) {
            if (tier.upTo() != null) {
                quantities.addAll(List.of(
                        tier.upTo(), tier.upTo().add(little), tier.upTo().subtract(little)));
            }
        }
        return quantities;
    }

    private static List<Tier> tiers(Random random) {
        var tiers = new ArrayList<Tier>();
        var end = BigDecimal.ZERO;
        for (int place = random.nextInt(6); place > 0; place--) {
            end = end.add(decimal(random)).add(new BigDecimal("0.001"));
            tiers.add(new Tier(end, decimal(random), decimal(random)));
        }
        tiers.add(new Tier(null, decimal(random), decimal(random)));
        return new GraduatedPrice(tiers).tiers();
    }

    private static BigDecimal decimal(Random random) {
        return random.nextInt(5) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(13));
    }
}
