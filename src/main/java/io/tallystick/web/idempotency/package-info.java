/** Answers a repeated POST with the first answer. */
@NullMarked
package io.tallystick.web.idempotency;

import org.jspecify.annotations.NullMarked;
