package io.tallystick.ledger;

import io.tallystick.kernel.access.Actor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a debit was for, kept once in a dictionary, so that millions of debits carry a number instead of words.
 *
 * @param priceVersion the version of the price that was applied; null when the caller named the amount
 * @param actor who spent: {@code api_key:…}, {@code person:…}
 */
public record UsageContext(
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable String priceVersion,
        String actor) {

    /** Somebody's act that is no use: a grant, a correction. */
    public static UsageContext by(Actor actor) {
        return new UsageContext(null, null, null, null, null, null, word(actor));
    }

    /** How an actor is written: {@code api_key:0190…}. */
    public static String word(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT) + ":" + actor.id();
    }

    /** The number in the dictionary: the head of a hash, so that no counter has to be asked for it. */
    public long number() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new @Nullable String[] {operation, unit, model, provider, feature, priceVersion, actor}) {
                var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4)
                        .putInt(part == null ? -1 : bytes.length)
                        .array());
                digest.update(bytes);
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
