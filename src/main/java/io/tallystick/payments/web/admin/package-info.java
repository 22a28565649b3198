/** The approval queue of platform administrators. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.payments.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
