/** Every operation of the API document, called with what nobody should send and by whom nobody should answer. */
package io.tallystick.hostile;
