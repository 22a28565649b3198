package io.tallystick.wallets.web.admin;

import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a balance.
 *
 * @param amount above zero gives, below zero takes
 * @param reason what the owner of the wallet and the audit log read
 * @param userId whose wallet, where users have wallets; the account's own where it is left out
 * @param asset what the mandate is billed in where it is left out
 */
record AdjustmentJson(
        @NotNull BigDecimal amount,
        @NotBlank @Paragraphs @Size(max = 500) String reason,
        @Nullable @OneLine @Size(min = 1, max = 200) String userId,
        @Nullable @OneLine @Size(min = 1, max = 20) String asset) {}
