package io.tallystick.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Role;
import io.tallystick.web.Http;
import io.tallystick.web.WebTest;
import io.tallystick.web.WebWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The catalog over HTTP: who may edit it, and what is refused. */
@WebTest
class CatalogWebTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebWorld.Cast cast;

    @LocalServerPort
    int port;

    Http http;
    String nadia;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        nadia = cast.administrator().token();
    }

    @Nested
    class Readers {

        @Test
        void findAPlanByItsIdAndOnlyIfItIsPublic() {
            var growth = "/api/v1/billing/plans/019b76da-a800-7000-8000-000000000103/";
            assertThat(http.get(growth).send().json().path("slug").asString()).isEqualTo("growth");
            assertThat(http.get("/api/v1/billing/plans/internal/").send().status())
                    .isEqualTo(404);
            assertThat(http.get("/api/v1/billing/plans/" + UUID.randomUUID() + "/")
                            .send()
                            .status())
                    .isEqualTo(404);
            assertThat(http.get("/api/v1/billing/plans/%20/").send().status()).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"XX", "Pakistan", "P", "%F0%9F%87%B5", "..", "PK,IN"})
        void nameACountryOfIso3166(String country) {
            var answer = http.get("/api/v1/billing/payment-methods/available/?country=" + country)
                    .send();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("unknown_country");
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("country");
        }

        @Test
        void learnModeAndSellerBeforeTheySignIn() {
            var config = http.get("/api/v1/billing/config/").send().json();
            assertThat(config.path("mode").asString()).isEqualTo("sandbox");
            assertThat(config.path("seller_name").asString()).isEqualTo("Tallystick Demo");
            assertThat(config.path("stripe_publishable_key").isNull()).isTrue();
            assertThat(config.path("currencies").toString()).contains("\"USD\"", "\"PKR\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, payment-methods/",
        "POST, payment-methods/",
        "GET, seller/",
        "PUT, seller/",
        "GET, seller/logo/",
        "DELETE, seller/logo/",
        "GET, plans/",
        "POST, plans/",
        "GET, credit-packages/",
        "POST, credit-packages/",
        "GET, credit-costs/",
        "POST, credit-costs/",
        "POST, credit-costs/preview/",
        "PATCH, credit-costs/019b76da-a800-7000-8000-000000000301/",
        "DELETE, credit-costs/019b76da-a800-7000-8000-000000000301/",
        "DELETE, credit-costs/019b76da-a800-7000-8000-000000000301/versions/1/",
        "PATCH, plans/019b76da-a800-7000-8000-000000000103/",
        "DELETE, payment-methods/019b76da-a800-7000-8000-000000000301/",
    })
    void onlyAdministratorsEdit(String method, String path) {
        var owner = cast.member(Role.OWNER);
        var answer = http.call(method, "/api/v1/admin/" + path)
                .bearer(owner.token())
                .json("{}")
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("administrators_only");
        assertThat(http.call(method, "/api/v1/admin/" + path).json("{}").send().status())
                .isEqualTo(401);
    }

    @Nested
    class PaymentMethods {

        @Test
        void areAddedChangedAndRemoved() {
            var added = admin("POST", "payment-methods/", """
                    {"country_code": "NG", "payment_method": "bank_transfer", "display_name": "NIP transfer",
                     "instructions": "Send {amount}.\\nWrite {reference}.",
                     "bank_details": {"Bank": "[BANK]", "Account number": "[10-DIGIT NUBAN]"}}""");
            assertThat(added.status()).as(added.toString()).isEqualTo(201);
            var path = "payment-methods/" + added.json().path("id").asString() + "/";

            var changed = admin("PATCH", path, """
                    {"sort_order": 0, "bank_details": null, "wallet_details": {"Wallet": "[NUMBER]"}}""").json();
            assertThat(changed.has("sort_order")).as(changed.toString()).isTrue();
            assertThat(changed.path("sort_order").asInt()).as("zero is zero").isZero();
            assertThat(changed.path("bank_details").isNull()).as("null clears").isTrue();
            assertThat(changed.path("country_code").asString())
                    .as("what is not sent stays")
                    .isEqualTo("NG");
            assertThat(changed.path("instructions").asString()).contains("{reference}");

            assertThat(http.get("/api/v1/billing/payment-methods/available/?country=NG")
                            .send()
                            .json()
                            .get(0)
                            .path("instructions")
                            .asString())
                    .isEqualTo("Send the invoice total.\nWrite the invoice number.");
            assertThat(admin("DELETE", path, "").status()).isEqualTo(204);
            assertThat(admin("DELETE", path, "").status()).isEqualTo(404);
        }

        @Test
        void areListedWholeForAdministrators() {
            var page = admin("GET", "payment-methods/?page_size=100", "").json();
            assertThat(page.path("count").asInt()).isEqualTo(14);
            assertThat(page.path("results").size()).isEqualTo(14);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "payment_method|\"Bank Transfer\"|validation_failed",
                    "display_name|\" \"|validation_failed",
                    "display_name|\"a\\nb\"|validation_failed",
                    "display_name|null|validation_failed",
                    "country_code|\"ZZ\"|unknown_country",
                    "sort_order|-1|validation_failed",
                    "sort_order|99999999999|validation_failed",
                    "sort_order|1.5|validation_failed",
                    "instructions|\"bell \\u0007\"|validation_failed",
                    "bank_details|{\"\": \"x\"}|validation_failed",
                    "bank_details|{\"IBAN\": null}|validation_failed",
                    "surprise|1|validation_failed",
                })
        void areRefusedByField(String field, String value, String code) {
            var body = (ObjectNode) JSON.readTree("""
                    {"payment_method": "wire", "display_name": "Wire", "country_code": "NG"}""");
            body.set(field, JSON.readTree(value));
            var answer = admin("POST", "payment-methods/", body.toString());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        }

        @Test
        void existOnceForACountry() {
            var answer = admin("POST", "payment-methods/", """
                    {"country_code": "PK", "payment_method": "jazzcash", "display_name": "JazzCash again"}""");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("payment_method_exists");
        }

        @Test
        void areValidatedWhenTheyArePatchedAsWell() {
            var pix = "payment-methods/019b76da-a800-7000-8000-000000000313/";
            for (var body : List.of(
                    "{\"instructions\": \"\\u0007\"}",
                    "{\"country_code\": \"ZZ\"}",
                    "{\"bank_details\": {\"\": \"\"}}",
                    "{\"display_name\": \"\"}")) {
                assertThat(admin("PATCH", pix, body).status()).as(body).isEqualTo(400);
            }
        }
    }

    @Nested
    class Plans {

        @Test
        void getANewVersionWithANewPrice() {
            var slug = "plan-" + UUID.randomUUID();
            var made = admin("POST", "plans/", """
                    {"name": "Team", "slug": "%s", "price_monthly": "49.00", "currency": "EUR", "is_public": false,
                     "features": ["One", "Two"], "limits": {"users": 5, "sites": null}, "included_credits": 100,
                     "stripe_price_id_monthly": "price_1", "stripe_price_id_yearly": "price_2"}""".formatted(slug));
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            assertThat(made.json().path("price_yearly").asString()).isEqualTo("490.00");
            var path = "plans/" + made.json().path("id").asString() + "/";

            var revised = admin("PATCH", path, """
                    {"price_monthly": "0.00", "limits": {"users": 0}}""").json();
            assertThat(revised.path("version").asInt()).isEqualTo(2);
            assertThat(revised.path("price_monthly").asString()).isEqualTo("0.00");
            assertThat(revised.path("price_yearly").asString()).isEqualTo("490.00");
            assertThat(revised.path("limits").toString()).isEqualTo("{\"users\":0}");
            assertThat(revised.path("stripe_price_id_monthly").isNull())
                    .as("the old amount's id goes")
                    .isTrue();
            assertThat(revised.path("stripe_price_id_yearly").asString())
                    .as("what is not sent stays")
                    .isEqualTo("price_2");

            var cleared = admin("PATCH", path, "{\"stripe_price_id_yearly\": null, \"is_active\": false}")
                    .json();
            assertThat(cleared.path("version").asInt()).isEqualTo(2);
            assertThat(cleared.path("stripe_price_id_yearly").isNull()).isTrue();
            assertThat(admin("POST", "plans/", """
                    {"name": "Again", "slug": "%s", "price_monthly": "1.00", "currency": "EUR"}""".formatted(slug)).code()).isEqualTo("slug_taken");
        }

        @Test
        void letCreditsRollOverUpToACap() {
            var slug = "plan-" + UUID.randomUUID();
            var made = admin("POST", "plans/", """
                    {"name": "Team", "slug": "%s", "price_monthly": "49.00", "currency": "EUR", "is_public": false,
                     "included_credits": 100, "credits_rollover_cap": "12.50"}""".formatted(slug));
            assertThat(made.json().path("credits_rollover_cap").asString()).isEqualTo("12.5");
            var path = "plans/" + made.json().path("id").asString() + "/";

            var raised = admin("PATCH", path, "{\"credits_rollover_cap\": 25}").json();
            assertThat(raised.path("credits_rollover_cap").asString()).isEqualTo("25");
            assertThat(raised.path("version").asInt()).as("another promise").isEqualTo(2);
            assertThat(admin("PATCH", path, "{\"name\": \"Teams\"}")
                            .json()
                            .path("version")
                            .asInt())
                    .as("the same promise")
                    .isEqualTo(2);

            var without = admin("PATCH", path, "{\"included_credits\": 0}");
            assertThat(without.code()).isEqualTo("rollover_without_credits");
            assertThat(without.json().at("/errors/0/field").asString()).isEqualTo("credits_rollover_cap");
            for (var nothing : List.of("null", "0")) {
                admin("PATCH", path, "{\"credits_rollover_cap\": 25}");
                var ended = admin("PATCH", path, "{\"credits_rollover_cap\": %s}".formatted(nothing));
                assertThat(ended.json().path("credits_rollover_cap").isNull())
                        .as(ended.toString())
                        .isTrue();
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "price_monthly|\"-1.00\"|validation_failed|price_monthly",
                    "price_monthly|\"1.001\"|too_many_decimals|price_monthly",
                    "price_yearly|\"99999999999999999999\"|amount_out_of_range|price_yearly",
                    "currency|\"XXX\"|unknown_currency|currency",
                    "credits_rollover_cap|\"-1\"|validation_failed|credits_rollover_cap",
                    "credits_rollover_cap|\"0.0000001\"|too_many_decimals|credits_rollover_cap",
                    "credits_rollover_cap|\"5\"|rollover_without_credits|credits_rollover_cap",
                    "limits|{\"users\": -1}|validation_failed|limits[users]",
                    "slug|\"Not A Slug\"|validation_failed|slug",
                })
        void areRefusedByField(String field, String value, String code, String place) {
            var body = (ObjectNode) JSON.readTree("""
                    {"name": "Team", "slug": "team", "price_monthly": "49.00", "currency": "EUR", "is_public": false}""");
            var answer = admin("POST", "plans/", with(body, field, value));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
            assertThat(answer.json().at("/errors/0/field").asString())
                    .as(answer.toString())
                    .isEqualTo(place);
        }

        /** The value is put in as text, since a parser of our own would read what the server must not. */
        private static String with(ObjectNode body, String field, String value) {
            body.remove(field);
            return body.toString().replaceFirst("}$", ", \"%s\": %s}".formatted(field, value));
        }
    }

    @Nested
    class CreditPackages {

        @Test
        void areMadeAndChanged() {
            var slug = "package-" + UUID.randomUUID();
            var made = admin("POST", "credit-packages/", """
                    {"name": "Trial", "slug": "%s", "credits": 10, "price": "0.30", "currency": "USD",
                     "discount_percentage": 5, "is_active": false, "valid_days": 30}""".formatted(slug));
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            assertThat(made.json().path("final_price").asString()).isEqualTo("0.29");

            var changed = admin(
                            "PATCH", "credit-packages/" + made.json().path("id").asString() + "/", """
                    {"discount_percentage": 0, "valid_days": null}""")
                    .json();
            assertThat(changed.path("final_price").asString()).isEqualTo("0.30");
            assertThat(changed.path("valid_days").isNull()).isTrue();
            assertThat(changed.path("credits").asInt()).isEqualTo(10);
            assertThat(admin("GET", "credit-packages/", "").text()).contains(slug);
        }
    }

    @Nested
    class CreditCosts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "operation|\"two words\"|validation_failed|operation",
                    "operation|\"\"|validation_failed|operation",
                    "operation|null|validation_failed|operation",
                    "unit|\"1k Tokens\"|validation_failed|unit",
                    "model|\"a\\nb\"|validation_failed|model",
                    "asset|\"XXX\"|unknown_currency|asset",
                    "account_id|\"acme\"|validation_failed|account_id",
                    "price|null|validation_failed|price",
                    "price|{}|validation_failed|price.type",
                    "price|{\"type\": \"magic\"}|unknown_price_model|price.type",
                    "price|{\"type\": \"per_unit\"}|price_incomplete|price.unit_price",
                    "price|{\"type\": \"per_unit\", \"unit_price\": -1}|negative_price|price.unit_price",
                    "price|{\"type\": \"per_unit\", \"unit_price\": \"0.1234567890123\"}|price_too_precise|price.unit_price",
                    "price|{\"type\": \"per_unit\", \"unit_price\": \"99999999999999\"}|amount_out_of_range|price.unit_price",
                    "price|{\"type\": \"per_unit\", \"unit_price\": 1, \"flat_fee\": 1}|price_field_foreign|price.flat_fee",
                    "price|{\"type\": \"package\", \"package_size\": 0, \"package_price\": 1}|package_size_not_positive|price.package_size",
                    "price|{\"type\": \"volume\", \"tiers\": []}|validation_failed|price.tiers",
                    "price|{\"type\": \"volume\", \"tiers\": [null]}|validation_failed|price.tiers.0",
                    "price|{\"type\": \"volume\", \"tiers\": [{\"up_to\": 1}]}|tiers_not_open|price.tiers.0.up_to",
                    "price|{\"type\": \"volume\", \"tiers\": [{\"up_to\": 2}, {\"up_to\": 1}, {}]}|tiers_not_ascending|price.tiers.1.up_to",
                    "price|{\"type\": \"volume\", \"tiers\": [{\"up_to\": -2}, {}]}|negative_price|price.tiers.0.up_to",
                    "valid_from|\"2020-01-01T00:00:00Z\"|valid_from_past|valid_from",
                    "valid_from|\"+999999999-01-01T00:00:00Z\"|validity_too_far|valid_from",
                    "valid_until|\"2020-01-01T00:00:00Z\"|valid_until_not_later|valid_until",
                    "valid_until|\"9999-01-01T00:00:00Z\"|validity_too_far|valid_until",
                    "note|\"bell \\u0007\"|validation_failed|note",
                    "surprise|1|validation_failed|surprise",
                })
        void areRefusedByField(String field, String value, String code, String place) {
            var body = (ObjectNode) JSON.readTree("""
                    {"operation": "refused", "price": {"type": "per_unit", "unit_price": "1"}}""");
            body.set(field, JSON.readTree(value));
            var answer = admin("POST", "credit-costs/", body.toString());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
            assertThat(answer.json().at("/errors/0/field").asString())
                    .as(answer.toString())
                    .isEqualTo(place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"is_active\": false, \"price\": {\"type\": \"flat\", \"flat_fee\": 1}}|price_and_end",
                    "{\"valid_from\": \"2020-01-01T00:00:00Z\"}|valid_from_past",
                    "{\"price\": {\"type\": \"flat\"}}|price_incomplete",
                    "{\"operation\": \"other\"}|validation_failed",
                })
        void areRefusedWhenTheyArePatchedAsWell(String body, String code) {
            var made = admin("POST", "credit-costs/", """
                    {"operation": "patched-%s", "price": {"type": "flat", "flat_fee": 1}}""".formatted(UUID.randomUUID()))
                    .json();
            var answer = admin("PATCH", "credit-costs/" + made.path("id").asString() + "/", body);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        }

        @Test
        void thatAreOverAreGivenANewPriceByEitherWay() {
            var body = """
                    {"operation": "over-%s", "price": {"type": "flat", "flat_fee": 1}}""".formatted(UUID.randomUUID());
            var path = "credit-costs/"
                    + admin("POST", "credit-costs/", body).json().path("id").asString() + "/";
            admin("PATCH", path, "{\"is_active\": false}");
            assertThat(admin("PATCH", path, "{\"is_active\": true}").code()).isEqualTo("price_needed");

            var again = admin("POST", "credit-costs/", body);
            assertThat(again.status()).as(again.toString()).isEqualTo(201);
            assertThat(again.json().path("versions").size()).isEqualTo(3);
            assertThat(again.json().at("/versions/0/version").asInt()).isEqualTo(3);
        }

        @Test
        void areFoundByTheirWords() {
            var word = "word" + UUID.randomUUID();
            admin("POST", "credit-costs/", """
                    {"operation": "found", "model": "Large %s", "price": {"type": "flat", "flat_fee": 0}}""".formatted(word));
            var found = admin("GET", "credit-costs/?status=in_force&search=LARGE%20" + word, "")
                    .json();
            assertThat(found.path("count").asInt()).as(found.toString()).isEqualTo(1);
            assertThat(admin("GET", "credit-costs/?search=" + word + "&status=ended", "")
                            .json()
                            .path("count")
                            .asInt())
                    .isZero();
            assertThat(admin("GET", "credit-costs/?page_size=100&status=in_force", "")
                            .json()
                            .path("count")
                            .asInt())
                    .as("the twelve built-in ones are there")
                    .isGreaterThan(12);
        }

        @Test
        void ofTwoAdministratorsAtOnceOneMakesThePrice() throws InterruptedException {
            var body = """
                    {"operation": "race-%s", "price": {"type": "flat", "flat_fee": 1}}""".formatted(UUID.randomUUID());
            var answers = new ConcurrentLinkedQueue<Integer>();
            var threads = IntStream.range(0, 6)
                    .mapToObj(number -> Thread.ofVirtual()
                            .start(() -> answers.add(
                                    admin("POST", "credit-costs/", body).status())))
                    .toList();
            for (var thread : threads) {
                thread.join();
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        }

        @Test
        void thatDoNotExistAreNotFound() {
            var nowhere = "credit-costs/" + UUID.randomUUID() + "/";
            assertThat(admin("GET", nowhere, "").status()).isEqualTo(404);
            assertThat(admin("PATCH", nowhere, "{}").status()).isEqualTo(404);
            assertThat(admin("DELETE", nowhere, "").status()).isEqualTo(404);
        }
    }

    @Nested
    class TheSeller {

        @Test
        void goesInAsItComesOut() {
            var seller = admin("GET", "seller/", "");
            assertThat(admin("PUT", "seller/", seller.text()).text()).isEqualTo(seller.text());
        }

        @Test
        void isReplacedWhole() {
            var before = admin("GET", "seller/", "").text();
            var body = (ObjectNode) JSON.readTree(before);
            body.put("name", "Acme").put("phone", "").put("timezone", "Europe/Zurich");
            body.set("second_approval_above", JSON.readTree("{\"USD\": \"1000.00\", \"JPY\": 100000}"));
            body.remove("bank");
            try {
                var after = admin("PUT", "seller/", body.toString()).json();
                assertThat(after.path("phone").isNull()).isTrue();
                assertThat(after.path("second_approval_above").toString())
                        .isEqualTo("{\"JPY\":\"100000\",\"USD\":\"1000.00\"}");
                assertThat(after.at("/bank/iban").isNull()).isTrue();
                assertThat(http.get("/api/v1/billing/config/")
                                .send()
                                .json()
                                .path("seller_name")
                                .asString())
                        .isEqualTo("Acme");
            } finally {
                assertThat(admin("PUT", "seller/", before).status()).isEqualTo(200);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "timezone|\"Mars/Olympus\"|timezone",
                    "timezone|\"+01:00\"|timezone",
                    "currency|\"GLD\"|currency",
                    "email|\"nobody\"|email",
                    "second_approval_above|{\"USD\": \"1.001\"}|second_approval_above.USD",
                    "second_approval_above|{\"QQQ\": \"1.00\"}|second_approval_above.QQQ",
                    "address|{\"line1\": \"1 Street\", \"city\": \"Town\", \"country\": \"ZZ\"}|address.country",
                    "address|null|address",
                })
        void isRefusedByField(String field, String value, String place) {
            var body = (ObjectNode) admin("GET", "seller/", "").json();
            body.set(field, JSON.readTree(value));
            var answer = admin("PUT", "seller/", body.toString());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString())
                    .as(answer.toString())
                    .isEqualTo(place);
        }

        @Test
        void hasALogoThatIsAPicture() throws IOException {
            assertThat(upload(picture()).json().path("has_logo").asBoolean()).isTrue();
            assertThat(admin("GET", "seller/logo/", "").header("Content-Type")).isEqualTo("image/png");
            assertThat(admin("DELETE", "seller/logo/", "").status()).isEqualTo(204);
            assertThat(admin("GET", "seller/logo/", "").status()).isEqualTo(404);

            var refused = upload("<svg/>".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("logo_not_an_image");
        }

        private Http.Answer upload(byte[] content) throws IOException {
            var body = new ByteArrayOutputStream();
            body.write("""
                    --cut\r
                    Content-Disposition: form-data; name="file"; filename="logo.png"\r
                    Content-Type: image/png\r
                    \r
                    """.getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
            return http.call("PUT", "/api/v1/admin/seller/logo/")
                    .bearer(nadia)
                    .header("Content-Type", "multipart/form-data; boundary=cut")
                    .body(BodyPublishers.ofByteArray(body.toByteArray()))
                    .send();
        }

        private static byte[] picture() throws IOException {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        }
    }

    private Http.Answer admin(String method, String path, String body) {
        var call = http.call(method, "/api/v1/admin/" + path).bearer(nadia);
        return (body.isEmpty() ? call : call.json(body)).send();
    }
}
