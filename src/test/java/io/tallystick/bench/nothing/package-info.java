/** A route that does nothing, for the benchmarks: what a request costs before it is about anything. */
@NullMarked
@Dialect(Dialect.Naming.SNAKE)
package io.tallystick.bench.nothing;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
