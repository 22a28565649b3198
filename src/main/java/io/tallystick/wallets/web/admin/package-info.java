/** Wallets for platform administrators: limits, corrections and allowed providers, in the words of the Billing API. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.wallets.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
