/** What text may be: constraints for what comes in from outside. */
@NullMarked
package io.tallystick.kernel.text;

import org.jspecify.annotations.NullMarked;
