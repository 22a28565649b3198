/** Time as billing counts it: half-open periods, anchors, and the two clocks (business time and wall time). */
@NullMarked
package io.tallystick.kernel.time;

import org.jspecify.annotations.NullMarked;
