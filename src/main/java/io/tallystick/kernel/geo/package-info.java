/** Places: countries and postal addresses. */
@NullMarked
package io.tallystick.kernel.geo;

import org.jspecify.annotations.NullMarked;
