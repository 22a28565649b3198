package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.identity.PasswordResetEvent;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.problems.ProblemException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords, keys and administrators over HTTP. */
@WebTest
@Import(IdentityWebTest.Letters.class)
class IdentityWebTest {

    @Autowired
    WebWorld.Cast cast;

    @Autowired
    Letterbox letters;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aForgottenPasswordIsSetAnewOnceAndEndsEverySession() {
        var ada = cast.member(Role.OWNER);
        var forgot = "{\"email\": \"%s\"}".formatted(ada.person().email());
        assertThat(http.post("/api/v1/auth/password/forgot/")
                        .json(forgot)
                        .send()
                        .status())
                .isEqualTo(202);
        var token = letters.tokens.get(ada.person().email());
        assertThat(reset(token, "123").code()).isEqualTo("password_too_short");
        assertThat(reset(token, "a new and quiet pond").status()).isEqualTo(204);
        assertThat(reset(token, "another quiet pond").code()).isEqualTo("reset_token_invalid");
        assertThat(http.get("/api/v1/auth/me/").bearer(ada.token()).send().status())
                .isEqualTo(401);
        assertThat(signIn(ada.person().email(), WebWorld.PASSWORD).code()).isEqualTo("invalid_credentials");
        assertThat(signIn(ada.person().email(), "a new and quiet pond").status())
                .isEqualTo(200);
    }

    @Test
    void nobodyLearnsWhoIsRegistered() {
        var answer = http.post("/api/v1/auth/password/forgot/")
                .json("{\"email\": \"nobody@example.com\"}")
                .send();
        assertThat(answer.status()).isEqualTo(202);
        assertThat(letters.tokens).doesNotContainKey("nobody@example.com");
    }

    @Test
    void aKeyShowsItsSecretOnceAndKeysMakeNoKeys() {
        var ada = cast.member(Role.ADMIN);
        var body = "{\"name\": \"ci\", \"scopes\": [\"account:write\", \"account:read\"]}";
        var path = "/api/v1/account/api-keys/";
        var created = http.post(path).bearer(ada.token()).json(body).send();
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var secret = created.json().path("key").asString();
        assertThat(secret).startsWith(created.json().path("prefix").asString());
        var list = http.get(path).bearer(secret).send();
        assertThat(list.json().at("/results/0/name").asString()).isEqualTo("ci");
        assertThat(list.text()).doesNotContain(secret);
        assertThat(http.post(path).bearer(secret).json(body).send().code()).isEqualTo("people_only");
        var unknown = http.post(path).bearer(ada.token()).json("{\"name\": \"x\", \"scopes\": [\"all\"]}");
        assertThat(unknown.send().code()).isEqualTo("unknown_scope");
        var bob = cast.member(Role.ADMIN);
        var one = path + created.json().path("id").asString() + "/";
        assertThat(http.call("DELETE", one).bearer(bob.token()).send().code()).isEqualTo("not_found");
        assertThat(http.call("DELETE", one).bearer(ada.token()).send().status()).isEqualTo(204);
        assertThat(http.get(path).bearer(secret).send().code()).isEqualTo("not_signed_in");
    }

    @Test
    void administratorsComeAndGo() {
        var path = "/api/v1/admin/administrators/";
        var token = cast.administrator().token();
        var email = UUID.randomUUID() + "@example.com";
        var added = http.post(path)
                .bearer(token)
                .json("{\"email\": \"%s\", \"first_name\": \"Omar\"}".formatted(email))
                .send();
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(letters.tokens).containsKey(email);
        var again = http.post(path).bearer(token).json("{\"email\": \"%s\"}".formatted(email));
        assertThat(again.send().code()).isEqualTo("already_administrator");
        var omar = path + added.json().path("id").asString() + "/";
        assertThat(http.call("DELETE", omar).bearer(token).send().status()).isEqualTo(204);
        assertThat(http.call("DELETE", omar).bearer(token).send().code()).isEqualTo("not_found");
    }

    /** Rolled back: other tests need their administrators. */
    @Test
    void theLastAdministratorStays() {
        var last = cast.administrator().person().id();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var other : cast.administrators().list()) {
                if (!other.person().id().equals(last)) {
                    cast.administrators().remove(other.person().id(), Actor.SYSTEM);
                }
            }
            assertThatThrownBy(() -> cast.administrators().remove(last, Actor.SYSTEM))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("The last administrator cannot be removed.");
        });
    }

    private Http.Answer reset(String token, String password) {
        return http.post("/api/v1/auth/password/reset/")
                .json("{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, password))
                .send();
    }

    private Http.Answer signIn(String email, String password) {
        return http.post("/api/v1/auth/login/")
                .json(SignInWebTest.login(email, password))
                .send();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Letters {
        @Bean
        Letterbox letterbox() {
            return new Letterbox();
        }
    }

    /** Keeps the tokens that would be mailed. */
    static class Letterbox {

        final Map<String, String> tokens = new ConcurrentHashMap<>();

        @EventListener
        void on(PasswordResetEvent.Requested requested) {
            tokens.put(requested.email(), requested.token());
        }
    }
}
