package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in as a browser and as a program. */
@WebTest
class SignInWebTest {

    @Autowired
    WebWorld.Cast cast;

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aPersonSignsInLooksAndSignsOut() {
        var ada = cast.member(Role.OWNER);
        var answer = http.post("/api/v1/auth/login/")
                .json(login(ada.person().email().toUpperCase(), WebWorld.PASSWORD))
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().at("/user/first_name").asString()).isEqualTo("Ada");
        assertThat(answer.json().at("/accounts/0/role").asString()).isEqualTo("owner");
        assertThat(answer.json().at("/accounts/0/is_default").asBoolean()).isTrue();
        assertThat(answer.headers("Set-Cookie").toString())
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        var token = answer.json().path("access_token").asString();

        var me = http.get("/api/v1/auth/me").bearer(token).send();
        assertThat(me.json().at("/user/email").asString())
                .isEqualTo(ada.person().email());
        var session = "tallystick_session=" + answer.cookie("tallystick_session");
        assertThat(http.get("/v1/auth/me").header("Cookie", session).send().status())
                .isEqualTo(200);

        assertThat(http.post("/api/v1/auth/logout/").bearer(token).send().status())
                .isEqualTo(204);
        assertThat(http.get("/api/v1/auth/me/").bearer(token).send().code()).isEqualTo("not_signed_in");
        assertThat(http.get("/api/v1/auth/me/").header("Cookie", session).send().code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        var ada = cast.member(Role.OWNER);
        var wrong = http.post("/api/v1/auth/login/")
                .json(login(ada.person().email(), "not the password"))
                .send();
        var unknown = http.post("/api/v1/auth/login/")
                .json(login("nobody@example.com", "not the password"))
                .send();
        assertThat(wrong.code()).isEqualTo("invalid_credentials").isEqualTo(unknown.code());
        assertThat(wrong.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void guessingIsSlowedDown() {
        var ada = cast.member(Role.OWNER);
        var guess = login(ada.person().email(), "not the password");
        for (int tries = 0; tries < 5; tries++) {
            assertThat(http.post("/api/v1/auth/login/").json(guess).send().status())
                    .isEqualTo(401);
        }
        var slowed = http.post("/api/v1/auth/login/").json(guess).send();
        assertThat(slowed.code()).isEqualTo("too_many_requests");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
    }

    @Test
    void aBrowserNeedsItsCsrfTokenToChangeAnything() {
        var ada = cast.member(Role.OWNER);
        var refused = http.post("/api/v1/probe/change/")
                .header("Cookie", ada.cookie())
                .send();
        assertThat(refused.code()).isEqualTo("csrf_token_missing");
        var csrf = http.get("/api/v1/auth/me/")
                .header("Cookie", ada.cookie())
                .send()
                .cookie("XSRF-TOKEN");
        assertThat(csrf).isNotEmpty();
        var accepted = http.post("/api/v1/probe/change")
                .header("Cookie", ada.cookie() + "; XSRF-TOKEN=" + csrf)
                .header("X-XSRF-TOKEN", csrf)
                .send();
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(http.post("/api/v1/probe/change/").bearer(ada.token()).send().status())
                .isEqualTo(200);
        assertThat(http.post("/api/v1/probe/change/").send().code()).isEqualTo("not_signed_in");
    }

    @Test
    void aBadCookieIsIgnoredWhereAnyoneMayComeAndABadTokenIsNot() {
        var anyone = "/api/v1/probe/pages/";
        assertThat(http.get(anyone)
                        .header("Cookie", "tallystick_session=nonsense")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(http.get(anyone).bearer("tsa_nonsense").send().code()).isEqualTo("not_signed_in");
        assertThat(http.get(anyone).header("Authorization", "Basic YTpi").send().code())
                .isEqualTo("not_signed_in");
    }

    static String login(String email, String password) {
        return """
                {"email": "%s", "password": "%s"}""".formatted(email, password);
    }
}
