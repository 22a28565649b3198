package io.tallystick.catalog.rates;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.pricing.PriceTerms;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A price model in a column of type {@code json}; decimals are kept digit by digit. */
final class PriceColumn {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PriceColumn() {}

    static String write(PriceModel model) {
        return MAPPER.writeValueAsString(PriceTerms.of(model));
    }

    static PriceModel read(String json) {
        return MAPPER.readValue(json, PriceTerms.class).model();
    }
}
