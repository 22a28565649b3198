/** Whether an installation plays (sandbox) or earns (live). */
@NullMarked
package io.tallystick.kernel.mode;

import org.jspecify.annotations.NullMarked;
