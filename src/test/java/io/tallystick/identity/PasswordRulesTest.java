package io.tallystick.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tallystick.kernel.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords, addresses and secrets are taken. */
class PasswordRulesTest {

    private static final String EMAIL = "ada.byron1815@example.com";

    @ParameterizedTest
    @CsvSource({
        "short9!, password_too_short",
        "ééééééééé, password_too_short",
        "aaaaaaaaaa, password_too_common",
        "abcabcabcabc, password_too_common",
        "1234567890, password_too_common",
        "0987654321, password_too_common",
        "qwertyuiop, password_too_common",
        "1qaz2wsx3edc, password_too_common",
        "P@ssw0rd2024!, password_too_common",
        "Welcome2026!!, password_too_common",
        "iloveyou123, password_too_common",
        "sunshinesunshine, password_too_common",
        "!!!!12345678, password_too_common",
        "Correct-Horse-Battery-Staple, password_too_common",
        "ada.byron2026, password_too_common",
        "ada.byron1815@example.com, password_too_common",
    })
    void guessablePasswordsAreRefused(String password, String code) {
        var refused = catchThrowableOfType(ProblemException.class, () -> PasswordRules.check(password, EMAIL));
        assertThat(refused).as(password).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plum harbour 61 teapot", "xK9$mQ2!vL4p", "Zwölf Boxkämpfer", "my dog eats 3 socks"})
    void othersAreTaken(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.com",
                "ada@localhost",
                "a b@example.com",
                "ada@exa_mple.com",
                "ada..b@example.com"
            })
    void whatIsNoAddressIsRefused(String written) {
        var refused = catchThrowableOfType(ProblemException.class, () -> EmailAddress.of(written));
        assertThat(refused).as(written).isNotNull();
        assertThat(refused.problem()).isEqualTo(IdentityProblem.EMAIL_INVALID);
    }

    @Test
    void anAddressHasOneSpelling() {
        assertThat(EmailAddress.of("  Ada+Billing@Example.COM ")).isEqualTo("ada+billing@example.com");
    }

    @Test
    void aMistypedSecretIsRecognisedWithoutTheDatabase() {
        var secret = Secret.next(Secret.KEY);
        assertThat(Secret.isWellFormed(Secret.KEY, secret)).isTrue();
        assertThat(Secret.isWellFormed(Secret.ACCESS, secret)).isFalse();
        assertThat(Secret.isWellFormed(Secret.KEY, secret.substring(1))).isFalse();
        var other = secret.charAt(10) == 'x' ? 'y' : 'x';
        assertThat(Secret.isWellFormed(Secret.KEY, secret.substring(0, 10) + other + secret.substring(11)))
                .isFalse();
        assertThat(Secret.next(Secret.KEY)).isNotEqualTo(secret);
    }
}
