package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.wallets.mandates.SettingsEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a mandate's settings. What is not sent, or sent as null, stays; zero and false are values.
 *
 * @param id ignored, so that settings may come back as they came out
 * @param mandateId ignored; the path names the mandate
 * @param asset {@code credits} or a currency; fixed once used
 * @param creditPrice what one credit costs when it was used on credit; needed for CREDIT_POSTPAY in credits
 * @param creditPriceCurrency the currency of that price; the account's where it is left out
 */
record SettingsUpdateJson(
        @Nullable UUID id,
        @Nullable UUID mandateId,
        @Nullable BillingModelJson billingModel,
        @Nullable @PositiveOrZero BigDecimal defaultUserCredit,

        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal warningThresholdPercent,

        @Nullable Boolean blockOnZeroBalance,
        @Nullable Boolean notifyOnWarning,
        @Nullable @Size(max = 20) List<@NotBlank @Email @OneLine @Size(max = 254) String> notifyEmails,
        @Nullable @Valid MandateAddressJson billingAddress,
        @Nullable @Size(min = 1, max = 20) @OneLine String asset,
        @Nullable @Positive @DecimalMax("1000000") BigDecimal creditPrice,
        @Nullable @Size(min = 3, max = 3) String creditPriceCurrency) {

    /**
     * The edit. Refuses {@code unknown_currency} and {@code too_many_decimals}.
     *
     * @param ofAccount the currency of a price that names none
     */
    SettingsEdit edit(Currency ofAccount) {
        return new SettingsEdit(
                billingModel == null ? null : billingModel.model(),
                asset == null ? null : placed("asset", () -> Asset.of(asset)),
                defaultUserCredit,
                warningThresholdPercent,
                blockOnZeroBalance,
                notifyOnWarning,
                notifyEmails,
                billingAddress == null ? null : billingAddress.postal(),
                creditPrice == null ? null : price(creditPrice, ofAccount));
    }

    private UnitPrice price(BigDecimal amount, Currency ofAccount) {
        var currency = creditPriceCurrency == null
                ? ofAccount
                : placed("creditPriceCurrency", () -> Currency.of(creditPriceCurrency));
        return placed("creditPrice", () -> new UnitPrice(amount, currency));
    }

    private static <T> T placed(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException refused) {
            throw refused.atField(field);
        }
    }
}
