/** How bodies are read and written: two spellings, exact decimals, and no guessing. */
@NullMarked
package io.tallystick.web.json;

import org.jspecify.annotations.NullMarked;
