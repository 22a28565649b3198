/** News goes up: a module announces what happened, and modules above it react inside the same transaction. */
@NullMarked
package io.tallystick.kernel.news;

import org.jspecify.annotations.NullMarked;
