package io.tallystick.portal.web.billing;

import io.tallystick.identity.ApiKey;
import io.tallystick.identity.ApiKeys;
import io.tallystick.identity.People;
import io.tallystick.identity.Person;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.portal.web.billing.ExplainedJson.ActorJson;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the word by which the books know an actor into one that members know. The platform's own people stay unnamed. */
@Component
class ActorNames {

    private final People people;
    private final ApiKeys keys;

    ActorNames(People people, ApiKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** @param word {@code api_key:0190…}; null where Tallystick acted by itself */
    ActorJson of(AccountId account, @Nullable String word) {
        var parts = word == null ? new String[] {"system"} : word.split(":", 2);
        return switch (parts[0]) {
            case "person" -> named("person", parts, this::person, "Somebody");
            case "api_key" -> named("api_key", parts, id -> keys.nameEver(account, new ApiKey.Id(id)), "An API key");
            case "administrator" -> new ActorJson("administrator", null, "An administrator");
            case "platform_key" -> new ActorJson("platform_key", null, "The platform");
            default -> new ActorJson("system", null, "Tallystick");
        };
    }

    /** The name of a member of whom the books only have the id; otherwise the text itself. */
    @Nullable
    String user(@Nullable String externalId) {
        if (externalId == null) {
            return null;
        }
        return id(externalId).flatMap(this::person).orElse(externalId);
    }

    private Optional<String> person(UUID id) {
        return people.find(new PersonId(id)).map(Person::name);
    }

    private static ActorJson named(
            String kind, String[] parts, java.util.function.Function<UUID, Optional<String>> names, String unknown) {
        var id = parts.length > 1 ? id(parts[1]) : Optional.<UUID>empty();
        return new ActorJson(kind, id.orElse(null), id.flatMap(names).orElse(unknown));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
