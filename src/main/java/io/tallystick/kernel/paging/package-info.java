/** One shape for lists. */
@NullMarked
package io.tallystick.kernel.paging;

import org.jspecify.annotations.NullMarked;
