package io.tallystick.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @Test
    void anAddressIsWrittenAsOnAnEnvelope() {
        assertThat(new PostalAddress("Bahnhofstrasse 1", "c/o Meier", "Zürich", "ZH", "8001", "CH").lines())
                .containsExactly("Bahnhofstrasse 1", "c/o Meier", "8001 Zürich ZH", "Switzerland");
        assertThat(new PostalAddress("12 Moi Avenue", null, "Nairobi", "", " ", "KE").lines())
                .containsExactly("12 Moi Avenue", "Nairobi", "Kenya");
    }

    @ParameterizedTest
    @CsvSource({"ke, KE", "' pk ', PK", "De, DE"})
    void aCountryIsReadInAnyCase(String given, String code) {
        assertThat(Country.of(given).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "XX", "UK", "DEU", "ßS", "K1"})
    void whatIsNoCountryIsRefused(String given) {
        assertThatThrownBy(() -> Country.of(given))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(GeoProblem.UNKNOWN_COUNTRY));
    }
}
