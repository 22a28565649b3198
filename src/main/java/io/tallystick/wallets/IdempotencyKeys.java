package io.tallystick.wallets;

import io.tallystick.kernel.ids.Uuids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a caller's key becomes the ledger's: a UUIDv7 as it is, since it sorts by time, anything else by its hash. */
public final class IdempotencyKeys {

    private static final int TIME_ORDERED = 7;

    private IdempotencyKeys() {}

    /** The ledger's key; a fresh one where the caller sent none. */
    public static UUID of(@Nullable String header) {
        if (header == null) {
            return Uuids.next();
        }
        var uuid = uuid(header);
        return uuid != null && uuid.version() == TIME_ORDERED ? uuid : hashed(header);
    }

    /** The first 64 bits of a request's hash: enough to tell a replay from another request with the same key. */
    public static long fingerprint(String request) {
        return ByteBuffer.wrap(sha256(request)).getLong();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** Version 8, the one for ids of one's own making, so that it never equals a key that was taken as it is. */
    private static UUID hashed(String text) {
        var hash = ByteBuffer.wrap(sha256(text));
        var most = (hash.getLong() & ~0xF000L) | 0x8000L;
        var least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
