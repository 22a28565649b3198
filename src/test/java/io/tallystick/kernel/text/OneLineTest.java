package io.tallystick.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Named(@OneLine String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë's café №1 💣", "مؤسسة الأمل", "שלום\u200F!", "a\u200Db"})
    void takesNamesOfAllScripts(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0085b", "a\u001Bb", "a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b"})
    void refusesWhatBreaksOrTurnsTheLine(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).hasSize(1);
    }
}
