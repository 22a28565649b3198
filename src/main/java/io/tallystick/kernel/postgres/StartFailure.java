package io.tallystick.kernel.postgres;

import org.jspecify.annotations.Nullable;

/** Tallystick cannot start, for a reason that the person in front of it can do something about. The message is for them. */
public class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
