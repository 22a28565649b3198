/** Sign-up and the overview of an account in the Billing API. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.portal.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
