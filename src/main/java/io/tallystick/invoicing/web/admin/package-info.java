/** Invoices for platform administrators. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.invoicing.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
