/** A resource of the tests that speaks camelCase. */
@NullMarked
@Dialect(Dialect.Naming.CAMEL)
package io.tallystick.web.probe.camel;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
