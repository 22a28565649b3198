/** Credits in the Billing API: balance, check, deduct and transactions. */
@Dialect(Dialect.Naming.SNAKE)
@NamedInterface("json")
@NullMarked
package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
