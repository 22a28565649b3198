package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is read from a body, and what is refused and how. */
@WebTest
class BodyWebTest {

    private static final String ECHO = "/api/v1/probe/echo/";

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"customer_name": "Ada", "item_count": 1, "is_urgent": true}                      | 200 |                   |
            {"customer_name": "Ada", "unit_price": "89.00"}                                   | 200 |                   |
            {"customer_name": "Ada", "unit_price": 89.00}                                     | 200 |                   |
            {"customer_name": "Ada", "unit_price": 1e3}                                       | 200 |                   |
            {"customer_name": "Ada", "due_on": "2026-02-28", "role": "owner"}                 | 200 |                   |
            {"customer_name": "Ada", "unit_price": 1e999999999}                               | 400 | malformed_body    |
            {"customer_name": "Ada", "unit_price": 1e99}                                      | 400 | validation_failed | unit_price
            {"customer_name": "Ada", "unit_price": "1e9"}                                     | 400 | validation_failed | unit_price
            {"customer_name": "Ada", "unit_price": "NaN"}                                     | 400 | validation_failed | unit_price
            {"customer_name": "Ada", "unit_price": true}                                      | 400 | validation_failed | unit_price
            {"customer_name": "Ada", "unit_price": ""}                                        | 400 | validation_failed | unit_price
            {"customer_name": "Ada", "unit_price": NaN}                                       | 400 | malformed_body    |
            {"customer_name": "Ada", "surprise": 1}                                           | 400 | validation_failed | surprise
            {"customerName": "Ada"}                                                           | 400 | validation_failed | customerName
            {"customer_name": 7}                                                              | 400 | validation_failed | customer_name
            {"customer_name": true}                                                           | 400 | validation_failed | customer_name
            {"customer_name": ["Ada"]}                                                        | 400 | validation_failed | customer_name
            {"customer_name": null}                                                           | 400 | validation_failed | customer_name
            {}                                                                                | 400 | validation_failed | customer_name
            {"customer_name": "a name that goes on and on"}                                   | 400 | validation_failed | customer_name
            {"customer_name": "Ada", "item_count": "1"}                                       | 400 | validation_failed | item_count
            {"customer_name": "Ada", "item_count": 1.0}                                       | 400 | validation_failed | item_count
            {"customer_name": "Ada", "item_count": 1.5}                                       | 400 | validation_failed | item_count
            {"customer_name": "Ada", "item_count": 99999999999}                               | 400 | validation_failed | item_count
            {"customer_name": "Ada", "order_lines": [{"line_text": "x"}]}                     | 400 | validation_failed | order_lines.0.line_position
            {"customer_name": "Ada", "order_lines": [{"line_text": "x", "line_position": null}]} | 400 | validation_failed | order_lines.0.line_position
            {"customer_name": "Ada", "item_count": null}                                      | 200 |                   |
            {"customer_name": "Ada", "item_count": true}                                      | 400 | validation_failed | item_count
            {"customer_name": "Ada", "is_urgent": "true"}                                     | 400 | validation_failed | is_urgent
            {"customer_name": "Ada", "is_urgent": 1}                                          | 400 | validation_failed | is_urgent
            {"customer_name": "Ada", "due_on": "2026-02-30"}                                  | 400 | validation_failed | due_on
            {"customer_name": "Ada", "due_on": 20260228}                                      | 400 | validation_failed | due_on
            {"customer_name": "Ada", "due_on": [2026, 2, 28]}                                 | 400 | validation_failed | due_on
            {"customer_name": "Ada", "due_on": ""}                                            | 400 | validation_failed | due_on
            {"customer_name": "Ada", "ordered_at": 1767225600}                                | 400 | validation_failed | ordered_at
            {"customer_name": "Ada", "ordered_at": "yesterday"}                               | 400 | validation_failed | ordered_at
            {"customer_name": "Ada", "role": "OWNER"}                                         | 400 | validation_failed | role
            {"customer_name": "Ada", "role": 4}                                               | 400 | validation_failed | role
            {"customer_name": "Ada", "order_id": "1"}                                         | 400 | validation_failed | order_id
            {"customer_name": "Ada", "order_id": ""}                                          | 400 | validation_failed | order_id
            {"customer_name": "Ada", "order_lines": {"line_text": "x"}}                       | 400 | validation_failed | order_lines
            {"customer_name": "Ada", "order_lines": [{"line_text": "x", "line_position": 1}, {"line_text": "", "line_position": 2}]}  | 400 | validation_failed | order_lines.1.line_text
            {"customer_name": "Ada", "order_lines": [{"line_txt": "x", "line_position": 1}]}  | 400 | validation_failed | order_lines.0.line_txt
            {"customer_name": "Ada", "extra_notes": {"a": 1}}                                 | 400 | validation_failed | extra_notes.a
            {"customer_name": "Ada", "customer_name": "Bob"}                                  | 400 | malformed_body    |
            {"customer_name": "A\\u0000da"}                                                   | 400 | malformed_body    |
            {"customer_name": "A\\uD83Dda"}                                                   | 400 | malformed_body    |
            {"customer_name": "A\\uDE00da"}                                                   | 400 | malformed_body    |
            {"customer_name": "A\\uD83D\\uDE00da"}                                            | 200 |                   |
            {"customer_name": "A\\\\u0000da"}                                                 | 200 |                   |
            {"customer_name": "Ada"} and more                                                 | 400 | malformed_body    |
            {"customer_name": "Ada"                                                           | 400 | malformed_body    |
            [{"customer_name": "Ada"}]                                                        | 400 | malformed_body    |
            "Ada"                                                                             | 400 | malformed_body    |
            null                                                                              | 400 | malformed_body    |
            ``                                                                                | 400 | malformed_body    |
            <order/>                                                                          | 400 | malformed_body    |
            """)
    void bodiesAreReadLiterally(String body, int status, String code, String field) {
        var answer = http.post(ECHO).json(body).send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.text()).doesNotContain("io.tallystick", "jackson", "java.");
        }
        if (field != null) {
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
            assertThat(answer.json().at("/errors/0/message").asString()).isNotBlank();
        }
    }

    @Test
    void decimalsAreWrittenPlainAndTextAsItCame() {
        var answer = http.post(ECHO).json("""
                        {"customer_name": "Zoë 😀", "unit_price": 1e3}""").send();
        assertThat(answer.text()).contains("\"unit_price\":1000,").contains("Zoë 😀");
    }

    @Test
    void mapKeysAndDepthAreLookedAtToo() {
        assertThat(http.post("/api/v1/probe/map/")
                        .json("{\"\\u0000\": 1}")
                        .send()
                        .code())
                .isEqualTo("malformed_body");
        var deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
        assertThat(http.post("/api/v1/probe/map/").json(deep).send().code()).isEqualTo("malformed_body");
        var digits = "{\"a\":" + "9".repeat(5_000) + "}";
        assertThat(http.post("/api/v1/probe/map/").json(digits).send().code()).isEqualTo("malformed_body");
        assertThat(http.post("/api/v1/probe/map/")
                        .json("{\"a\":1e999999999}")
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void oversizeBodiesAreRefusedAnnouncedOrNot() {
        var large = "{\"customer_name\": \"" + "a".repeat(1_100_000) + "\"}";
        assertThat(http.post(ECHO).json(large).send().code()).isEqualTo("body_too_large");
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()));
        var answer = http.post(ECHO)
                .body(unannounced)
                .header("Content-Type", "application/json")
                .send();
        assertThat(answer.code()).as(answer.toString()).isEqualTo("body_too_large");
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void otherMediaTypesAreRefused() {
        var xml = http.post(ECHO)
                .body(BodyPublishers.ofString("<a/>"))
                .header("Content-Type", "application/xml")
                .send();
        assertThat(xml.code()).isEqualTo("unsupported_media_type");
        assertThat(http.get("/api/v1/probe/pages/")
                        .header("Accept", "image/png")
                        .send()
                        .code())
                .isEqualTo("not_acceptable");
        assertThat(http.post(ECHO)
                        .body(BodyPublishers.ofString("{}"))
                        .header("Content-Type", "nonsense")
                        .send()
                        .code())
                .isEqualTo("unsupported_media_type");
    }
}
