package io.tallystick.kernel.access;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same, for routes that keep their keys beside what they made (see {@link OwnIdempotency}).
 *
 * @param key as the caller sent it; null where it sent none, and then no two requests are the same
 * @param fingerprint of what was asked for
 */
public record RequestKey(@Nullable String key, long fingerprint) {

    /** The key of a request that asks for these things. Refuses {@code idempotency_key_invalid}. */
    public static RequestKey of(@Nullable String header, @Nullable Object... asked) {
        var text = new StringBuilder();
        for (var part : asked) {
            var word = String.valueOf(part);
            text.append(word.length()).append(':').append(word);
        }
        return new RequestKey(header == null ? null : IdempotencyHeader.checked(header), hash(text.toString()));
    }

    /** The same request, as the cause of another thing: one request may make an order and pay it. */
    public RequestKey of(String purpose) {
        return key == null ? this : new RequestKey(purpose + " " + key, fingerprint);
    }

    /** Refuses {@code idempotency_key_reused} when the key was used for something else. */
    public void requireSame(long earlier) {
        if (earlier != fingerprint) {
            throw IDEMPOTENCY_KEY_REUSED.because();
        }
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
