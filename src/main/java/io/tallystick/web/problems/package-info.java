/** Renders every refusal and every failure as problem details (RFC 9457). */
@NullMarked
package io.tallystick.web.problems;

import org.jspecify.annotations.NullMarked;
