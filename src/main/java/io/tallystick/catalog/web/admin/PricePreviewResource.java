package io.tallystick.catalog.web.admin;

import static io.tallystick.catalog.rates.RatesProblem.PRICE_OR_OPERATION;

import io.tallystick.catalog.pricing.Price;
import io.tallystick.catalog.pricing.UnroundedCharge;
import io.tallystick.catalog.rates.RateCard;
import io.tallystick.catalog.rates.RateVersion;
import io.tallystick.catalog.web.admin.PricePreviewedJson.PricedQuantityJson;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.problems.ProblemException;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Trying prices out before anyone is charged. */
@RestController
@Administrators
class PricePreviewResource {

    private final RateCard card;
    private final Clock clock;

    PricePreviewResource(RateCard card, Clock clock) {
        this.card = card;
        this.clock = clock;
    }

    /** What quantities would cost, by a price that is sent along or by the rate card. Changes nothing. */
    @PostMapping("/api/v1/admin/credit-costs/preview/")
    PricePreviewedJson preview(@Valid @RequestBody PricePreviewJson body) {
        if (body.price() != null) {
            var price = new Price(body.price().model(), Fields.asset("asset", body.asset()));
            return new PricePreviewedJson(price.asset().code(), null, null, null, priced(body.quantities(), price::of));
        }
        if (body.operation() == null) {
            throw PRICE_OR_OPERATION.at("price");
        }
        return byCard(body, card.applying(body.question(body.operation(), BigDecimal.ZERO, clock.instant())));
    }

    private static PricePreviewedJson byCard(PricePreviewJson body, RateVersion version) {
        var rate = version.rate();
        return new PricePreviewedJson(
                rate.key().asset().code(),
                rate.key().unit(),
                version.name(),
                rate.id().value(),
                priced(body.quantities(), version::charge));
    }

    private static List<PricedQuantityJson> priced(
            List<BigDecimal> quantities, Function<BigDecimal, UnroundedCharge> price) {
        var results = new ArrayList<PricedQuantityJson>(quantities.size());
        for (var quantity : quantities) {
            try {
                results.add(PricedQuantityJson.of(quantity, price.apply(quantity)));
            } catch (ProblemException refused) {
                throw refused.atField("quantities." + results.size());
            }
        }
        return results;
    }
}
