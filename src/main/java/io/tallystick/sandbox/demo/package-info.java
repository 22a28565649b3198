/** The demo world: a few named customers, one in every state, made through the same doors as everyone else. */
@NullMarked
package io.tallystick.sandbox.demo;

import org.jspecify.annotations.NullMarked;
