/** States are tables: what a thing may become next, read by the transition, the API's allowed actions and the drawn map. */
@NullMarked
package io.tallystick.kernel.states;

import org.jspecify.annotations.NullMarked;
