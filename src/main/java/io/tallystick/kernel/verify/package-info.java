/** What can be proved about stored rows: the parts of {@code ./tallystick verify}. */
@NullMarked
package io.tallystick.kernel.verify;

import org.jspecify.annotations.NullMarked;
