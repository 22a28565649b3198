package io.tallystick.kernel.money;

import static io.tallystick.kernel.money.MoneyProblem.AMOUNT_OUT_OF_RANGE;
import static io.tallystick.kernel.money.MoneyProblem.TOO_MANY_DECIMALS;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount of credits or of a currency in a wallet, counted in millionths, since one AI call may cost a fraction of a cent.
 *
 * @param millionths the amount times 1,000,000; may be negative
 */
public record AssetAmount(long millionths, Asset asset) implements Comparable<AssetAmount> {

    /** Decimals that a wallet keeps. */
    public static final int SCALE = 6;

    /** The largest amount accepted from outside: 10^12 units. Thousands of such amounts still fit a {@code bigint}. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(12 + SCALE);

    public static AssetAmount zero(Asset asset) {
        return new AssetAmount(0, asset);
    }

    public static AssetAmount of(long units, Asset asset) {
        return new AssetAmount(Math.multiplyExact(units, 1_000_000L), asset);
    }

    /**
     * Takes an amount exactly.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code too_many_decimals} beyond six,
     *     {@code amount_out_of_range} beyond 10^12
     */
    public static AssetAmount exactly(BigDecimal amount, Asset asset) {
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > SCALE) {
            throw TOO_MANY_DECIMALS.with("currency", asset.code(), "decimals", SCALE);
        }
        return rounded(amount, asset);
    }

    /** Rounds half-up to a millionth: the one rounding of a priced debit. Refuses {@code amount_out_of_range} beyond 10^12. */
    public static AssetAmount rounded(BigDecimal amount, Asset asset) {
        // The size is checked on the exponent first: expanding 1e999999999 would take all memory.
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > 13) {
            throw AMOUNT_OUT_OF_RANGE.because();
        }
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() < -SCALE) {
            return zero(asset);
        }
        var millionths = amount.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue();
        if (millionths.abs().compareTo(LARGEST) > 0) {
            throw AMOUNT_OUT_OF_RANGE.because();
        }
        return new AssetAmount(millionths.longValueExact(), asset);
    }

    public AssetAmount plus(AssetAmount other) {
        return new AssetAmount(Math.addExact(millionths, sameAsset(other).millionths), asset);
    }

    public AssetAmount minus(AssetAmount other) {
        return new AssetAmount(Math.subtractExact(millionths, sameAsset(other).millionths), asset);
    }

    public AssetAmount negated() {
        return new AssetAmount(Math.negateExact(millionths), asset);
    }

    public boolean isZero() {
        return millionths == 0;
    }

    public boolean isPositive() {
        return millionths > 0;
    }

    /** The amount as a plain decimal without trailing zeros: {@code 3}, {@code 0.012345}. */
    public String plain() {
        return millionths == 0 ? "0" : units().stripTrailingZeros().toPlainString();
    }

    /** The amount in whole units. */
    public BigDecimal units() {
        return BigDecimal.valueOf(millionths, SCALE);
    }

    @Override
    public int compareTo(AssetAmount other) {
        return Long.compare(millionths, sameAsset(other).millionths);
    }

    @Override
    public String toString() {
        return plain() + " " + asset.code();
    }

    private AssetAmount sameAsset(AssetAmount other) {
        if (!asset.equals(other.asset)) {
            throw new IllegalStateException("Expected " + asset.code() + ", got " + other.asset.code());
        }
        return other;
    }
}
