package io.tallystick.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as people are known by: stripped, in lower case, at most 254 characters. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    private EmailAddress() {}

    /** The address in its one spelling; refused with {@code email_invalid} at the field {@code email}. */
    static String of(String written) {
        var email = written.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST
                || email.contains("..")
                || !SHAPE.matcher(email).matches()) {
            throw IdentityProblem.EMAIL_INVALID.at("email");
        }
        return email;
    }
}
