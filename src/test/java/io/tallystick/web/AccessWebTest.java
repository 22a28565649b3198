package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.identity.ApiKey;
import io.tallystick.identity.ApiKeys;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.web.WebWorld.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may act for which account, by role, scope and the account's status. */
@WebTest
class AccessWebTest {

    private static final String READ = "/api/v1/probe/read/";

    @Autowired
    WebWorld.Cast cast;

    @Autowired
    ApiKeys keys;

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void theDefaultAccountIsMeantUnlessAnotherIsNamed() {
        var ada = cast.member(Role.VIEWER);
        var second = cast.memberships().join(ada.person().id(), Role.VIEWER);
        assertThat(accountOf(ada, null)).isEqualTo(ada.account().value().toString());
        assertThat(accountOf(ada, second.value().toString()))
                .isEqualTo(second.value().toString());
    }

    @Test
    void anotherOnesAccountLooksLikeNone() {
        var ada = cast.member(Role.OWNER);
        var bob = cast.member(Role.OWNER);
        for (var named : new String[] {
            bob.account().value().toString(), AccountId.next().value().toString(), "nonsense"
        }) {
            var answer = http.get(READ)
                    .bearer(ada.token())
                    .header("X-Account-Id", named)
                    .send();
            assertThat(answer.code()).as(named).isEqualTo("not_found");
            assertThat(answer.status()).isEqualTo(404);
        }
        var mandate = http.get("/api/billing/probe/" + bob.account().value()).bearer(ada.token());
        assertThat(mandate.send().code()).isEqualTo("not_found");
        var own = http.get("/api/billing/probe/" + ada.account().value() + "/").bearer(ada.token());
        assertThat(own.send().json().path("billingModel").asString())
                .isEqualTo(ada.account().value().toString());
    }

    @Test
    void theMandateDialectIsCamelCaseAndKeepsItsConstants() {
        var ada = cast.member(Role.OWNER);
        var answer = http.post("/api/billing/probe/")
                .bearer(ada.token())
                .header("X-Mandate-Id", ada.account().value().toString())
                .json("""
                        {"billingModel": "x", "defaultModel": "PREPAY_MANDATE"}""")
                .send();
        assertThat(answer.text()).isEqualTo("""
                {"billingModel":"x","defaultModel":"PREPAY_MANDATE"}""");
        var invalid = http.post("/api/billing/probe")
                .bearer(ada.token())
                .json("""
                        {"billingModel": "%s"}""".formatted("x".repeat(40)))
                .send();
        assertThat(invalid.json().at("/errors/0/field").asString()).isEqualTo("billingModel");
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWER, spend, 403",
        "MEMBER, spend, 200",
        "MEMBER, pay, 403",
        "BILLING, pay, 200",
        "BILLING, change, 200",
        "ADMIN, own, 403",
        "OWNER, own, 200"
    })
    void rolesMayWhatTheyMay(Role role, String act, int status) {
        var member = cast.member(role);
        var answer =
                http.post("/api/v1/probe/" + act + "/").bearer(member.token()).send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(status == 403 ? "forbidden" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "trial, spend, 200", "active, spend, 200", "past_due, spend, 200",
        "pending_payment, spend, 409", "pending_payment, change, 200", "pending_payment, pay, 200",
        "suspended, spend, 409", "suspended, change, 409", "suspended, pay, 200",
        "cancelled, pay, 409", "cancelled, change, 409"
    })
    void theAccountsStatusDecidesToo(String status, String act, int expected) {
        var member = cast.member(Role.OWNER);
        var key = cast.key(member.account(), "*");
        cast.memberships().put(member.account(), status);
        for (var token : new String[] {member.token(), key.secret()}) {
            var answer = http.post("/api/v1/probe/" + act + "/").bearer(token).send();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
            assertThat(answer.code()).isEqualTo(expected == 409 ? "account_state_forbids" : "");
            assertThat(http.get(READ).bearer(token).send().status()).isEqualTo(200);
        }
    }

    @Test
    void anAccountsKeyIsForItsAccountAndItsScopes() {
        var ada = cast.member(Role.OWNER);
        var bob = cast.member(Role.OWNER);
        var key = cast.key(ada.account(), "billing:read");
        assertThat(http.get(READ)
                        .bearer(key.secret())
                        .send()
                        .json()
                        .path("account")
                        .asString())
                .isEqualTo(ada.account().value().toString());
        var foreign = http.get(READ)
                .bearer(key.secret())
                .header("X-Account-Id", bob.account().value().toString());
        assertThat(foreign.send().code()).isEqualTo("not_found");
        var spend = http.post("/api/v1/probe/spend/").bearer(key.secret()).send();
        assertThat(spend.code()).isEqualTo("scope_missing");
        assertThat(spend.json().path("scope").asString()).isEqualTo("credits:write");
        assertThat(http.post("/api/v1/probe/own/")
                        .bearer(cast.key(ada.account(), "*").secret())
                        .send()
                        .code())
                .isEqualTo("forbidden");
        assertThat(http.get("/api/v1/probe/signed-in/")
                        .bearer(key.secret())
                        .send()
                        .code())
                .isEqualTo("forbidden");
        assertThat(http.get("/api/v1/admin/probe/").bearer(key.secret()).send().code())
                .isEqualTo("administrators_only");
    }

    @Test
    void aPlatformKeyNamesItsAccount() {
        var ada = cast.member(Role.OWNER);
        var key = cast.key(null, "billing:read");
        assertThat(http.get(READ).bearer(key.secret()).send().code()).isEqualTo("account_required");
        var named = http.get(READ)
                .bearer(key.secret())
                .header("X-Account-Id", ada.account().value().toString());
        assertThat(named.send().status()).isEqualTo(200);
        var unknown = http.get(READ)
                .bearer(key.secret())
                .header("X-Account-Id", AccountId.next().value().toString());
        assertThat(unknown.send().code()).isEqualTo("not_found");
    }

    @Test
    void aRevokedKeyOpensNothing() {
        var ada = cast.member(Role.OWNER);
        ApiKey.Created key = cast.key(ada.account(), "*");
        assertThat(http.get(READ).bearer(key.secret()).send().status()).isEqualTo(200);
        keys.revoke(ada.account(), key.key().id(), Actor.SYSTEM);
        assertThat(http.get(READ).bearer(key.secret()).send().code()).isEqualTo("not_signed_in");
        var last = key.secret().charAt(key.secret().length() - 1) == 'a' ? "b" : "a";
        var mistyped = key.secret().substring(0, key.secret().length() - 1) + last;
        assertThat(http.get(READ).bearer(mistyped).send().code()).isEqualTo("not_signed_in");
    }

    @Test
    void administratorsAreApartFromRoles() {
        var ada = cast.member(Role.OWNER);
        assertThat(http.get("/api/v1/admin/probe/").bearer(ada.token()).send().code())
                .isEqualTo("administrators_only");
        assertThat(http.get("/api/v1/admin/probe/").send().code()).isEqualTo("not_signed_in");
        var token = cast.administrator().token();
        assertThat(http.get("/api/v1/auth/me/")
                        .bearer(token)
                        .send()
                        .json()
                        .at("/user/is_administrator")
                        .asBoolean())
                .isTrue();
        assertThat(http.get("/api/v1/admin/probe/")
                        .bearer(token)
                        .send()
                        .json()
                        .path("kind")
                        .asString())
                .isEqualTo("ADMINISTRATOR");
        var member = http.get(READ)
                .bearer(token)
                .header("X-Account-Id", ada.account().value().toString());
        assertThat(member.send().code()).isEqualTo("not_found");
    }

    private String accountOf(Member member, @org.jspecify.annotations.Nullable String named) {
        var call = http.get(READ).bearer(member.token());
        if (named != null) {
            call.header("X-Account-Id", named);
        }
        return call.send().json().path("account").asString();
    }
}
