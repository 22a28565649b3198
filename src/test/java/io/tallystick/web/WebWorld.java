package io.tallystick.web;

import io.tallystick.identity.Administrators;
import io.tallystick.identity.ApiKey;
import io.tallystick.identity.ApiKeys;
import io.tallystick.identity.People;
import io.tallystick.identity.Person;
import io.tallystick.identity.RequestInfo;
import io.tallystick.identity.Session;
import io.tallystick.identity.Sessions;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** People, sessions and keys for the tests of the shell, without the modules above it. */
@TestConfiguration(proxyBeanMethods = false)
public class WebWorld {

    public static final String PASSWORD = "plum harbour 61 teapot";

    @Bean
    @Primary
    KnownMemberships knownMemberships() {
        return new KnownMemberships();
    }

    @Bean
    Cast cast(
            @Lazy People people,
            @Lazy Sessions sessions,
            @Lazy ApiKeys keys,
            @Lazy KnownMemberships memberships,
            @Lazy Administrators administrators) {
        return new Cast(people, sessions, keys, memberships, administrators);
    }

    /** Makes the people of a test. */
    public record Cast(
            People people,
            Sessions sessions,
            ApiKeys keys,
            KnownMemberships memberships,
            Administrators administrators) {

        public Member member(Role role) {
            var email = UUID.randomUUID() + "@example.com";
            var person = people.register(email, people.hash(email, PASSWORD), "Ada", "Byron");
            var account = memberships.join(person.id(), role);
            return new Member(person, account, sessions.open(person.id(), new RequestInfo("127.0.0.1", "test")));
        }

        public Member administrator() {
            var member = member(Role.OWNER);
            administrators.add(member.person().email(), "", "", Actor.SYSTEM);
            return member;
        }

        public ApiKey.Created key(@Nullable AccountId account, String... scopes) {
            return keys.create(account, "server", List.of(scopes), Actor.SYSTEM);
        }
    }

    /** Someone who is signed in and has an account. */
    public record Member(Person person, AccountId account, Session.Opened session) {

        public String token() {
            return session.accessToken();
        }

        public String cookie() {
            return "tallystick_session=" + session.cookieToken();
        }
    }
}
