package io.tallystick.catalog.web.admin;

import static io.tallystick.catalog.CatalogProblem.UNKNOWN_TIMEZONE;
import static io.tallystick.catalog.web.admin.Sent.orNull;

import io.tallystick.catalog.Seller;
import io.tallystick.catalog.SellerBank;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The seller as it shall be; it goes in as it comes out, and what is left out is cleared.
 *
 * @param legalName {@code name} where it is left empty
 * @param timezone a time zone of the IANA database
 * @param secondApprovalAbove currency to amount
 * @param hasLogo ignored: the logo has its own path
 * @param updatedAt ignored
 */
record SellerPutJson(
        @NotBlank @Size(max = 200) @OneLine String name,
        @Nullable @Size(max = 200) @OneLine String legalName,
        @NotNull @Valid SellerAddressJson address,
        @Nullable @Size(max = 50) @OneLine String taxId,
        @NotBlank @Size(max = 254) @Email String email,
        @Nullable @Size(max = 50) @OneLine String phone,
        @Nullable @Size(max = 300) @OneLine String website,
        @NotBlank @Size(max = 64) String timezone,
        @NotBlank @Size(max = 3) String currency,
        @Nullable @Size(max = 2_000) @Paragraphs String invoiceFooter,
        @Nullable @Valid SellerBankJson bank,

        @Nullable @Size(max = 200)
        Map<@NotNull @Size(max = 3) String, @NotNull @PositiveOrZero BigDecimal> secondApprovalAbove,

        @Nullable Boolean hasLogo,
        @Nullable Instant updatedAt) {

    Seller applyTo(Seller current) {
        return new Seller(
                name.strip(),
                Objects.requireNonNullElse(orNull(legalName), name.strip()),
                address.postal(),
                orNull(taxId),
                email.strip(),
                orNull(phone),
                orNull(website),
                zone(),
                Fields.currency("currency", currency),
                orNull(invoiceFooter),
                bank == null ? SellerBank.NONE : bank.bank(),
                limits(),
                current.hasLogo(),
                current.updatedAt());
    }

    private ZoneId zone() {
        if (!ZoneId.getAvailableZoneIds().contains(timezone)) {
            throw UNKNOWN_TIMEZONE.at("timezone", "timezone", timezone);
        }
        return ZoneId.of(timezone);
    }

    private Map<Currency, Money> limits() {
        var limits = new LinkedHashMap<Currency, Money>();
        Sent.or(secondApprovalAbove, Map.<String, BigDecimal>of()).forEach((code, amount) -> {
            var field = "second_approval_above." + code;
            var limit = Fields.money(field, amount, Fields.currency(field, code));
            limits.put(limit.currency(), limit);
        });
        return limits;
    }
}
