package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API document is complete and true. */
@WebTest
class OpenApiTest {

    @Autowired
    WebWorld.Cast cast;

    @LocalServerPort
    int port;

    @Test
    void exchangesFitTheDocument() {
        var http = new Http(port);
        var document = http.get("/api/openapi.json").send();
        assertThat(document.status()).isEqualTo(200);
        var contract = new OpenApiContract(document.text());
        var ada = cast.member(Role.OWNER);
        var login = SignInWebTest.login(ada.person().email(), WebWorld.PASSWORD);
        var answer = http.post("/api/v1/auth/login/").json(login).send();
        contract.check("POST", "/v1/auth/login", 200, login, answer.header("Content-Type"), answer.text());
        for (var path : new String[] {"/api/v1/auth/me/", "/api/v1/account/api-keys/", "/api/v1/probe/pages/?page=2"}) {
            var got = http.get(path).bearer(ada.token()).send();
            contract.check("GET", path, got.status(), null, got.header("Content-Type"), got.text());
        }
        var refused = http.get("/api/v1/auth/me/").send();
        contract.check("GET", "/api/v1/auth/me/", 401, null, refused.header("Content-Type"), refused.text());
        var key = "{\"name\": \"ci\", \"scopes\": [\"credits:read\"]}";
        var created = http.post("/api/v1/account/api-keys/")
                .bearer(ada.token())
                .json(key)
                .send();
        contract.check("POST", "/api/v1/account/api-keys/", 201, key, "application/json", created.text());
        var order = """
                {"customer_name": "Ada", "unit_price": "1.50", "role": null}""";
        var echo = http.post("/api/v1/probe/echo/").json(order).send();
        contract.check("POST", "/api/v1/probe/echo/", 200, order, "application/json", echo.text());

        assertThatThrownBy(() -> contract.check("GET", "/api/v1/auth/you/", 200, null, null, null))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.check("GET", "/api/v1/auth/me/", 204, null, null, null))
                .isInstanceOf(AssertionError.class);
        var me = "/api/v1/auth/me/";
        assertThatThrownBy(() -> contract.check("GET", me, 200, null, "application/json", "{\"accounts\": []}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.check(
                        "GET", me, 200, null, "application/json", "{\"user\": 1, \"accounts\": [], \"more\": 1}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theDocumentCanBeRead() {
        var http = new Http(port);
        var docs = http.get("/api/docs").send();
        assertThat(docs.status()).isEqualTo(302);
        assertThat(http.get(docs.header("Location")).send().text()).contains("swagger");
    }
}
