/** What the product refuses: stable codes, a status and a sentence for a person (RFC 9457). */
@NullMarked
package io.tallystick.kernel.problems;

import org.jspecify.annotations.NullMarked;
