/** Which accounts a transaction may touch: the second lock behind every query's own account condition. */
@NullMarked
package io.tallystick.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
