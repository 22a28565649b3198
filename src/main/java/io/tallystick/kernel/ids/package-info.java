/** Identity: time-ordered ids made by the application, one type for each noun. */
@NullMarked
package io.tallystick.kernel.ids;

import org.jspecify.annotations.NullMarked;
