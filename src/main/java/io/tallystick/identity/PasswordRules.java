package io.tallystick.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Which passwords are refused: short ones and guessable ones. A password is guessable when it is a common word dressed up
 * with look-alike characters, digits and signs ({@code P@ssw0rd2024!}), a word twice, a run along the keyboard or the
 * alphabet, a short pattern repeated, or the person's own address.
 */
final class PasswordRules {

    static final int SHORTEST = 10;

    /** Argon2 takes any length; a limit keeps a megabyte of password from being hashed. */
    static final int LONGEST = 200;

    private static final Set<String> STEMS = stems();
    private static final String[] RUNS = {
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm",
                "qwertzuiopasdfghjklyxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "q1w2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p",
                "zaq12wsxcde34rfvbgt56yhn",
        "qazwsxedcrfvtgbyhnujmikolp", "azertyuiopqsdfghjklmwxcvbn"
    };
    private static final int SHORTEST_REST = 5;

    private PasswordRules() {}

    /** Refuses with {@code password_too_short}, {@code password_too_long} or {@code password_too_common} at {@code password}. */
    static void check(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw IdentityProblem.PASSWORD_TOO_SHORT.at("password", "minimum", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw IdentityProblem.PASSWORD_TOO_LONG.at("password", "maximum", LONGEST);
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), email)) {
            throw IdentityProblem.PASSWORD_TOO_COMMON.at("password");
        }
    }

    private static boolean isGuessable(String password, String email) {
        return repeatsPattern(password)
                || isRun(password)
                || isStem(trimmed(password))
                || isStem(trimmed(plain(password)))
                || isStem(trimmed(plain(trimmed(password))))
                || isOwn(password, email);
    }

    /** Up to four characters over and over: {@code abcabcabcabc}. */
    private static boolean repeatsPattern(String password) {
        for (int length = 1; length <= 4; length++) {
            var pattern = password.substring(0, length);
            if (pattern.repeat(password.length() / length + 1).startsWith(password)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRun(String password) {
        var letters = password.replaceAll("[^a-z0-9]", "");
        var backwards = new StringBuilder(letters).reverse().toString();
        for (var run : RUNS) {
            if (letters.length() >= SHORTEST_REST && (run.contains(letters) || run.contains(backwards))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStem(String rest) {
        if (rest.length() < 3) {
            return true;
        }
        var half = rest.length() / 2;
        return STEMS.contains(rest)
                || rest.length() % 2 == 0
                        && rest.startsWith(rest.substring(half))
                        && STEMS.contains(rest.substring(half))
                || isRun(rest);
    }

    private static boolean isOwn(String password, String email) {
        var name = email.substring(0, Math.max(0, email.indexOf('@')));
        return password.equals(email) || trimmed(password).equals(trimmed(name)) && !name.isEmpty();
    }

    /** Without digits and signs at both ends. */
    private static String trimmed(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String plain(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i')
                .replaceAll("[ ._-]", "");
    }

    private static Set<String> stems() {
        try {
            var text =
                    new ClassPathResource("identity/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
