/** Accounts as platform administrators see them. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.portal.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
