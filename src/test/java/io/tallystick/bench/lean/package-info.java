/** A client in a process of its own that takes as little as it can of the processors it shares with the server. */
package io.tallystick.bench.lean;
