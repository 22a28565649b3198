/** Errands leave through the agenda: whatever leaves the process, or happens later, is a row first. */
@NullMarked
package io.tallystick.kernel.agenda;

import org.jspecify.annotations.NullMarked;
