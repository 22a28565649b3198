/** Settings and addresses of an account in the Billing API. */
@Dialect(Dialect.Naming.SNAKE)
@NamedInterface("json")
@NullMarked
package io.tallystick.accounts.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
