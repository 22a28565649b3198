/** Describes the API from its code. */
@NullMarked
package io.tallystick.web.openapi;

import org.jspecify.annotations.NullMarked;
