/** The catalog in the Billing API: what is sold and how it can be paid, open to everyone. */
@Dialect(Dialect.Naming.SNAKE)
@NamedInterface("json")
@NullMarked
package io.tallystick.catalog.web.billing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
