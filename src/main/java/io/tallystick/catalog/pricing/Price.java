package io.tallystick.catalog.pricing;

import io.tallystick.kernel.money.Asset;
import java.math.BigDecimal;

/** A price model and what it charges in. */
public record Price(PriceModel model, Asset asset) {

    /** What the quantity costs. Refuses {@code negative_quantity} and {@code quantity_out_of_range}. */
    public UnroundedCharge of(BigDecimal quantity) {
        return new UnroundedCharge(model.costOf(quantity), asset);
    }
}
