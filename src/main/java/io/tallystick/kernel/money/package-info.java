/** Exact amounts: currencies and credits, rounded and unrounded. The type tells whether rounding has happened. */
@NullMarked
package io.tallystick.kernel.money;

import org.jspecify.annotations.NullMarked;
