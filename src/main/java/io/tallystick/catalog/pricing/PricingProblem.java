package io.tallystick.catalog.pricing;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What prices refuse. */
public enum PricingProblem implements Problem {
    UNKNOWN_PRICE_MODEL("A price is per_unit, package, graduated, volume or flat."),
    PRICE_INCOMPLETE("A {type} price needs this."),
    PRICE_FIELD_FOREIGN("A {type} price does not have this."),
    PRICE_TOO_PRECISE("Prices have at most {decimals} decimals."),
    PACKAGE_SIZE_NOT_POSITIVE("A package holds more than nothing."),
    TIERS_NOT_ASCENDING("Each tier ends above the one before."),
    TIERS_NOT_OPEN("The last tier, and only the last, has no end."),
    TOO_MANY_TIERS("A price has 1 to {most} tiers."),
    NEGATIVE_QUANTITY("A quantity is not negative."),
    QUANTITY_OUT_OF_RANGE("The quantity is too large or too small to be priced.");

    private final String sentence;

    PricingProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public HttpStatus status() {
        return BAD_REQUEST;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
