/** Who acts, for which account, and what that role or key may do. */
@NullMarked
package io.tallystick.kernel.access;

import org.jspecify.annotations.NullMarked;
