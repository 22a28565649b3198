package io.tallystick.payments.web.admin;

import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What shall go back.
 *
 * @param amount in major units; all that is left where it is left out
 * @param creditNote whether the amount is not owed after all; where it is left out, credits are taken back with a credit note, and
 *     anything else is owed again
 */
record RefundJson(
        @Nullable BigDecimal amount,
        @NotBlank @Paragraphs @Size(max = 2000) String reason,
        @Nullable Boolean creditNote) {}
