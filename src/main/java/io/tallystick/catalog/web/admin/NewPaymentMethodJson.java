package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.PaymentMethod;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay that shall be offered.
 *
 * @param id ignored, so that a record may go in as it came out
 * @param countryCode null for everywhere
 * @param instructions may have {@code {reference}} and {@code {amount}}
 */
record NewPaymentMethodJson(
        @Nullable UUID id,
        @Nullable String countryCode,

        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9_]*", message = "is small letters, digits and _")
        String paymentMethod,

        @NotBlank @Size(max = 100) @OneLine String displayName,
        @Nullable @Size(max = 2_000) @Paragraphs String instructions,

        @Nullable @Size(max = 20)
        Map<@NotBlank @Size(max = 60) @OneLine String, @NotNull @Size(max = 300) @OneLine String> bankDetails,

        @Nullable @Size(max = 20)
        Map<@NotBlank @Size(max = 60) @OneLine String, @NotNull @Size(max = 300) @OneLine String> walletDetails,

        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable Boolean isEnabled) {

    private static final int LAST = 100;

    PaymentMethod method() {
        return new PaymentMethod(
                new PaymentMethod.Id(Uuids.next()),
                Fields.country("country_code", countryCode),
                paymentMethod,
                displayName.strip(),
                Sent.or(instructions, ""),
                Sent.or(bankDetails, Map.of()),
                Sent.or(walletDetails, Map.of()),
                Sent.or(sortOrder, LAST),
                Sent.or(isEnabled, true));
    }
}
