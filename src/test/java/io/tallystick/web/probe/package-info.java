/** Resources that exist in the tests of the web shell only, one for each rule. */
@NullMarked
@Dialect(Dialect.Naming.SNAKE)
package io.tallystick.web.probe;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
