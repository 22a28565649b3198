package io.tallystick.wallets.web.billing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Deductions that stand each for itself.
 *
 * @param items 1 to 1,000, decided in this order
 */
record DeductBatchJson(@NotNull @Size(min = 1, max = 1_000) List<@NotNull DeductItemJson> items) {}
