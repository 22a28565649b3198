/**
 * Automatic top-ups: credits that are bought when the balance falls below a level that the customer chose.
 *
 * <p>Always true: one top-up at a time; one charge for each fall, large enough to close the gap; never more in a month than the
 * customer allowed; a pause after each try; an end after so many failures in a row, which the customer sees and is told.
 */
@NamedInterface("topup")
@NullMarked
package io.tallystick.payments.topup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
