/** The administrators' side of identity: administrators and platform keys. */
@NullMarked
@Dialect(Dialect.Naming.SNAKE)
package io.tallystick.identity.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
