package io.tallystick.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * A token of 256 random bits: a prefix that says what it is, 43 letters and digits, and a checksum of six, by which a
 * mistyped or truncated token is refused without asking the database (and secret scanners recognise ours).
 */
final class Secret {

    static final String SESSION = "tss_";
    static final String ACCESS = "tsa_";
    static final String KEY = "tsk_";
    static final String RESET = "tsr_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECKSUM_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String next(String prefix) {
        var token = new StringBuilder(prefix);
        for (int position = 0; position < RANDOM_LENGTH; position++) {
            token.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return token.append(checksum(token.toString())).toString();
    }

    static boolean isWellFormed(String prefix, String token) {
        var body = prefix.length() + RANDOM_LENGTH;
        return token.length() == body + CHECKSUM_LENGTH
                && token.startsWith(prefix)
                && token.endsWith(checksum(token.substring(0, body)));
    }

    /** What is stored in place of the token. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        var rest = crc.getValue();
        var checksum = new char[CHECKSUM_LENGTH];
        for (int position = CHECKSUM_LENGTH - 1; position >= 0; position--) {
            checksum[position] = DIGITS.charAt((int) (rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return new String(checksum);
    }
}
