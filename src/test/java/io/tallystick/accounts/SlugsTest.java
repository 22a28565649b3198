package io.tallystick.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Acme, acme",
        "Café Zürich AG, cafe-zurich-ag",
        "'  Smith & Sons, Ltd. ', smith-sons-ltd",
        "ﬁne № 5, fine-no-5",
        "A----B, a-b"
    })
    void isTheNameInPlainLetters(String name, String slug) {
        assertThat(Slugs.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "東京", "Акме"})
    void isMadeUpWhereTheNameHasNone(String name) {
        assertThat(Slugs.slug(name)).matches("account-[0-9a-f]{8}").isNotEqualTo(Slugs.slug(name));
    }

    @ParameterizedTest
    @CsvSource({"38", "39", "40", "41", "400"})
    void staysShortAndDoesNotEndInADash(int length) {
        var slug = Slugs.slug("a".repeat(length - 1) + " tail");
        assertThat(slug).hasSizeLessThanOrEqualTo(40).doesNotEndWith("-").startsWith("aaa");
    }
}
