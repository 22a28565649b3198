package io.tallystick.wallets.web.billing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a hold is captured.
 *
 * @param amount all that is reserved where it is left out; may be less, or more where more is available
 */
record CaptureJson(@Nullable BigDecimal amount) {}
