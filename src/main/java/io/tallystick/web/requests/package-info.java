/** What happens to every request first: an id, one spelling of its path, a limit of its body. */
@NullMarked
package io.tallystick.web.requests;

import org.jspecify.annotations.NullMarked;
