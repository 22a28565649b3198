/** Recognises callers by bearer token or cookie, and guards browsers. */
@NullMarked
package io.tallystick.web.security;

import org.jspecify.annotations.NullMarked;
