package io.tallystick.catalog.pricing;

import static io.tallystick.catalog.pricing.PricingProblem.PACKAGE_SIZE_NOT_POSITIVE;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sold in whole packages: a package that is begun is due.
 *
 * @param size units in a package, above zero
 * @param freeUnits units that cost nothing; packages are counted after them
 */
public record PackagePrice(BigDecimal size, BigDecimal packagePrice, BigDecimal freeUnits) implements PriceModel {

    static final String WORD = "package";

    public PackagePrice {
        size = Decimals.inPrice("package_size", size);
        packagePrice = Decimals.inPrice("package_price", packagePrice);
        freeUnits = Decimals.inPrice("free_units", freeUnits);
        if (size.signum() == 0) {
            throw PACKAGE_SIZE_NOT_POSITIVE.at("package_size");
        }
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String inWords() {
        return "%s per begun %s, after %s free"
                .formatted(packagePrice.toPlainString(), size.toPlainString(), freeUnits.toPlainString());
    }

    @Override
    public BigDecimal costOfSound(BigDecimal quantity) {
        var due = quantity.subtract(freeUnits);
        return due.signum() <= 0
                ? BigDecimal.ZERO
                : due.divide(size, 0, RoundingMode.CEILING).multiply(packagePrice);
    }
}
