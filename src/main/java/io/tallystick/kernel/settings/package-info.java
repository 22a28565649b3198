/**
 * The environment variables that Tallystick reads, in one list: {@link io.tallystick.kernel.settings.Setting}. The README's
 * table is made from it, and a variable that is not in it stops the start, because a misspelt one would be ignored in silence.
 */
@NullMarked
package io.tallystick.kernel.settings;

import org.jspecify.annotations.NullMarked;
