/** The account members' side of identity: signing in and out, passwords, API keys. */
@NullMarked
@Dialect(Dialect.Naming.SNAKE)
package io.tallystick.identity.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
