package io.tallystick.catalog.rates;

import io.tallystick.kernel.money.Asset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rate prices. Words are compared exactly, capitals included.
 *
 * @param operation the operation's word in the API: {@code ai_response}
 * @param unit what one of it is: {@code request}, {@code 1k_input_tokens}, {@code 100_words}
 * @param model null for any model; the same for provider and feature
 * @param asset what the price is in
 */
public record RateKey(
        String operation,
        String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        Asset asset) {

    private static final int EACH = 8;

    /** How exactly it describes: more named parts first, then model before provider before feature. */
    int rank() {
        var model = this.model == null ? 0 : 1;
        var provider = this.provider == null ? 0 : 1;
        var feature = this.feature == null ? 0 : 1;
        return (model + provider + feature) * EACH + model * 4 + provider * 2 + feature;
    }

    boolean fits(RateQuestion question) {
        return fits(model, question.model())
                && fits(provider, question.provider())
                && fits(feature, question.feature())
                && asset.equals(question.assetOrCredits());
    }

    /** How a person reads it in the audit log: {@code ai_response per 1k_input_tokens, gpt-4o}. */
    public String label() {
        var parts = Stream.of(model, provider, feature).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return operation + " per " + unit + (parts.isEmpty() ? "" : ", " + parts);
    }

    private static boolean fits(@Nullable String wanted, @Nullable String named) {
        return wanted == null || wanted.equals(named);
    }
}
