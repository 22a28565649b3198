package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.PaymentMethod;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a way to pay; fields that are not sent stay.
 *
 * @param id ignored, so that a record may go in as it came out
 * @param countryCode sent as null: everywhere
 */
@SuppressWarnings("NullableOptional")
record PaymentMethodPatchJson(
        @Nullable UUID id,
        @Nullable Optional<String> countryCode,

        @Nullable @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9_]*", message = "is small letters, digits and _")
        String paymentMethod,

        @Nullable @Size(min = 1, max = 100) @OneLine String displayName,
        @Nullable Optional<@Size(max = 2_000) @Paragraphs String> instructions,

        @Nullable
        Optional<
                        @Size(max = 20) Map<
                                @NotBlank @Size(max = 60) @OneLine String, @NotNull @Size(max = 300) @OneLine String>>
                bankDetails,

        @Nullable
        Optional<
                        @Size(max = 20) Map<
                                @NotBlank @Size(max = 60) @OneLine String, @NotNull @Size(max = 300) @OneLine String>>
                walletDetails,

        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable Boolean isEnabled) {

    PaymentMethod applyTo(PaymentMethod method) {
        return new PaymentMethod(
                method.id(),
                country(method.country()),
                Sent.or(paymentMethod, method.method()),
                Sent.or(displayName, method.displayName()).strip(),
                Objects.requireNonNullElse(Sent.orCleared(instructions, method.instructions()), ""),
                Objects.requireNonNullElse(Sent.orCleared(bankDetails, method.bankDetails()), Map.of()),
                Objects.requireNonNullElse(Sent.orCleared(walletDetails, method.walletDetails()), Map.of()),
                Sent.or(sortOrder, method.sortOrder()),
                Sent.or(isEnabled, method.isEnabled()));
    }

    private @Nullable Country country(@Nullable Country current) {
        return countryCode == null ? current : Fields.country("country_code", countryCode.orElse(null));
    }
}
