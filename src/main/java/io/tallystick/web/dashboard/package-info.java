/** Serves the built dashboard. */
@NullMarked
package io.tallystick.web.dashboard;

import org.jspecify.annotations.NullMarked;
