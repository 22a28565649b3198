/** Lets a caller in or not, by the annotation on the route, and hands resources what they ask for. */
@NullMarked
package io.tallystick.web.access;

import org.jspecify.annotations.NullMarked;
