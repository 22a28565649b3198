package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.text.OneLine;
import io.tallystick.wallets.mandates.CreditByHand.Credit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Credit to be added.
 *
 * @param userId whose wallet; needed with PREPAY_USER
 * @param amount above zero, in the mandate's asset
 * @param description {@code Manual credit} where it is left out
 * @param fromMandate with PREPAY_USER: take it from the mandate's own wallet rather than give it anew
 */
record CreditAddJson(
        @Nullable @OneLine @Size(max = 200) String userId,
        @NotNull @Positive BigDecimal amount,
        @Nullable @OneLine @Size(max = 500) String description,
        @Nullable Boolean fromMandate) {

    Credit credit() {
        var words = description == null || description.isBlank() ? "Manual credit" : description.strip();
        return new Credit(userId, amount, words, Boolean.TRUE.equals(fromMandate));
    }
}
