/** The catalog for platform administrators: plans, packages, the rate card, ways to pay, and the seller. */
@Dialect(Dialect.Naming.SNAKE)
@NullMarked
package io.tallystick.catalog.web.admin;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
