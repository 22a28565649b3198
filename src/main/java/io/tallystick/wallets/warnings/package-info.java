/** Tells in time that a balance runs low: who is warned, whether a warning stands, and when nothing will be left. */
@NamedInterface("warnings")
@NullMarked
package io.tallystick.wallets.warnings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
