/** The sandbox's own routes. None of them exists in live mode. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.sandbox.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
