/** The sandbox's card gateway: it takes no money, and answers as its test cards say. It keeps books of its own, as a company outside would. */
@NullMarked
package io.tallystick.sandbox.gateway;

import org.jspecify.annotations.NullMarked;
