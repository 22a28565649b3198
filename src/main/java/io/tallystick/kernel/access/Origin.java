package io.tallystick.kernel.access;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from: what the audit log and the application log say of it.
 *
 * @param requestId the id in the answer's {@code X-Request-Id}
 * @param address the caller's network address
 */
public record Origin(String requestId, @Nullable String address, Actor actor) {

    private static final Origin NOBODY = new Origin("-", null, Actor.SYSTEM);
    private static final ThreadLocal<Origin> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    /** The origin of what this thread is doing; Tallystick itself outside of requests. */
    public static Origin current() {
        return CURRENT.get();
    }

    public static void set(Origin origin) {
        CURRENT.set(origin);
    }

    public static void clear() {
        CURRENT.remove();
    }
}
