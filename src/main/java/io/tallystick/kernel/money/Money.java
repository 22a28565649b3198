package io.tallystick.kernel.money;

import static io.tallystick.kernel.money.MoneyProblem.AMOUNT_OUT_OF_RANGE;
import static io.tallystick.kernel.money.MoneyProblem.TOO_MANY_DECIMALS;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact amount in whole minor units of a currency: what invoices and payments are made of.
 *
 * @param minor the amount in minor units (cents for USD, yen for JPY); may be negative
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** The largest amount that is accepted from outside, in minor units; sums of such amounts cannot overflow. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(15);

    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * An amount in major units, taken exactly.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code too_many_decimals} when the currency's minor unit
     *     cannot hold it, {@code amount_out_of_range} beyond 10^15 minor units
     */
    public static Money of(BigDecimal major, Currency currency) {
        // The size is checked on the exponent first: expanding 1e999999999 would take all memory.
        if (major.signum() != 0 && (long) major.precision() - major.scale() > 16) {
            throw AMOUNT_OUT_OF_RANGE.because();
        }
        var stripped = major.signum() == 0 ? BigDecimal.ZERO : major.stripTrailingZeros();
        if (stripped.scale() > currency.fractionDigits()) {
            throw TOO_MANY_DECIMALS.with("currency", currency.code(), "decimals", currency.fractionDigits());
        }
        var minor = stripped.movePointRight(currency.fractionDigits()).toBigIntegerExact();
        if (minor.abs().compareTo(LARGEST) > 0) {
            throw AMOUNT_OUT_OF_RANGE.because();
        }
        return new Money(minor.longValueExact(), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with the currency's number of decimals: {@code 89.00}. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.fractionDigits());
    }

    /** Not yet rounded: the start of a computation with fractions. */
    public UnroundedMoney unrounded() {
        return new UnroundedMoney(major(), currency);
    }

    /**
     * Splits the amount by weights, so that the parts add up to the whole (largest remainder; ties go to the earlier part).
     *
     * @param weights not negative, at least one above zero
     */
    public List<Money> allocate(long... weights) {
        var sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalStateException("Weights must not be negative and must not all be zero.");
        }
        var whole = BigInteger.valueOf(Math.abs(minor));
        var shares = new long[weights.length];
        var remainders = new BigInteger[weights.length];
        var rest = Math.abs(minor);
        for (int part = 0; part < weights.length; part++) {
            var division = whole.multiply(BigInteger.valueOf(weights[part])).divideAndRemainder(sum);
            shares[part] = division[0].longValueExact();
            remainders[part] = division[1];
            rest -= shares[part];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> remainders[part]).reversed())
                .limit(rest)
                .forEach(part -> shares[part]++);
        var sign = Long.signum(minor);
        return Arrays.stream(shares)
                .mapToObj(share -> new Money(sign * share, currency))
                .toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    @Override
    public String toString() {
        return major().toPlainString() + " " + currency.code();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalStateException("Expected " + currency + ", got " + other.currency);
        }
        return other;
    }
}
