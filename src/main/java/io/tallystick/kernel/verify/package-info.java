/** What a module can prove about its own rows: the parts of {@code ./tallystick verify}. */
@NullMarked
package io.tallystick.kernel.verify;

import org.jspecify.annotations.NullMarked;
