package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.web.Http;
import java.util.UUID;

/** Customers of a server that a test started by itself, made as anybody becomes one. */
public final class Signups {

    private Signups() {}

    /** Signs up on a plan; the answer, whatever it is. */
    public static Http.Answer register(Http http, String plan) {
        return http.post("/api/v1/auth/register/")
                .json("""
                {"email": "%s@killed.example", "password": "%s", "first_name": "Kim", "last_name": "Ode",
                 "account_name": "%s", "plan": "%s", "country": "DE"}
                """.formatted(UUID.randomUUID(), KillableServer.PASSWORD, UUID.randomUUID(), plan))
                .send();
    }

    /** A key that may spend, of a new account on trial: it has 1,000 credits. */
    public static String keyOfANewAccount(Http http) {
        var account = register(http, "free");
        assertThat(account.status()).as("%s", account).isEqualTo(201);
        return key(http, account.json().path("access_token").asString());
    }

    /** A key that may spend, of the account of whoever has this token. */
    public static String key(Http http, String token) {
        return http.post("/api/v1/account/api-keys/")
                .bearer(token)
                .json("{\"name\": \"product\", \"scopes\": [\"credits:read\", \"credits:write\"]}")
                .send()
                .json()
                .path("key")
                .asString();
    }
}
