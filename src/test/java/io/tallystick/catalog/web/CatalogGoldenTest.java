package io.tallystick.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.web.Http;
import io.tallystick.web.WebTest;
import io.tallystick.world.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everyone reads of the catalog after the first start, word for word. */
@WebTest
class CatalogGoldenTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "plans.json, /api/v1/billing/plans/",
        "plan.json, /api/v1/billing/plans/growth/",
        "credit-packages.json, /api/v1/billing/credit-packages/",
        "payment-methods.json, /api/v1/billing/payment-methods/available/",
        "payment-methods-PK.json, /api/v1/billing/payment-methods/available/?country=PK",
        "payment-methods-IN.json, /api/v1/billing/payment-methods/available/?country=in",
        "payment-methods-CH.json, /api/v1/billing/payment-methods/available/?country=CH",
        "payment-methods-DE.json, /api/v1/billing/payment-methods/available/?country=DE",
        "payment-methods-GB.json, /api/v1/billing/payment-methods/available/?country=GB",
        "payment-methods-US.json, /api/v1/billing/payment-methods/available/?country=US",
        "payment-methods-BR.json, /api/v1/billing/payment-methods/available/?country=BR",
        "payment-methods-KE.json, /api/v1/billing/payment-methods/available/?country=KE",
    })
    void readsAsItsFile(String file, String path) {
        var answer = new Http(port).get(path).send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        Golden.compare("catalog/" + file, answer.text());
    }

    @Test
    void twoPathsForOneThingAnswerAlike() {
        var http = new Http(port);
        assertThat(http.get("/v1/billing/credits/packages").send().text())
                .isEqualTo(http.get("/api/v1/billing/credit-packages/").send().text());
        assertThat(http.get("/v1/billing/admin/payment-methods?country=PK")
                        .send()
                        .text())
                .isEqualTo(http.get("/api/v1/billing/payment-methods/available/?country=PK")
                        .send()
                        .text());
    }
}
