/** How often one caller may call. */
@NullMarked
package io.tallystick.web.limits;

import org.jspecify.annotations.NullMarked;
