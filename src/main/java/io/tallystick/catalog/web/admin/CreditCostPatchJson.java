package io.tallystick.catalog.web.admin;

import static io.tallystick.catalog.rates.RatesProblem.PRICE_AND_END;
import static io.tallystick.catalog.rates.RatesProblem.PRICE_NEEDED;

import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.rates.RateChange;
import io.tallystick.catalog.rates.RateVersion;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a price; what is not sent stays as it would be without the change.
 *
 * @param isActive false: no price of its own from then on; a more general one applies, or the built-in one
 * @param validFrom when the change begins; left out for now
 * @param validUntil sent as null: without end
 * @param note why, for the history
 */
@SuppressWarnings("NullableOptional")
record CreditCostPatchJson(
        @Nullable @Valid PriceTermsJson price,
        @Nullable Boolean isActive,
        @Nullable Instant validFrom,
        @Nullable Optional<Instant> validUntil,
        @Nullable @Size(max = 500) @Paragraphs String note) {

    RateChange change(Optional<RateVersion> current) {
        if (Boolean.FALSE.equals(isActive)) {
            if (price != null) {
                throw PRICE_AND_END.at("price");
            }
            return new RateChange(null, null, Sent.orNull(note));
        }
        var end = current.map(RateVersion::validUntil).orElse(null);
        return new RateChange(price(current), Sent.orCleared(validUntil, end), Sent.orNull(note));
    }

    private PriceModel price(Optional<RateVersion> current) {
        return price != null
                ? price.model()
                : current.map(RateVersion::price).orElseThrow(() -> PRICE_NEEDED.at("price"));
    }
}
