/**
 * Reads the books back: which lots a transaction burned, what it brought and what is left of it, which hold it ends, what it
 * corrects and what corrected it.
 */
@NamedInterface("explain")
@NullMarked
package io.tallystick.wallets.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
