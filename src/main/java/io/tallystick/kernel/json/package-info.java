/** The two JSON dialects and how exact decimals are written. */
@NullMarked
package io.tallystick.kernel.json;

import org.jspecify.annotations.NullMarked;
