package io.tallystick.identity;

import io.tallystick.kernel.access.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an API key may be given: the scopes that some permission asks for, and {@value #EVERYTHING}. */
final class Scope {

    static final String EVERYTHING = "*";

    private static final Set<String> KNOWN = Arrays.stream(Permission.values())
            .map(Permission::scope)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Scope() {}

    /** The scopes in one order and without repetition; refuses {@code unknown_scope} at {@code scopes}. */
    static List<String> check(List<String> scopes) {
        for (var scope : scopes) {
            if (!scope.equals(EVERYTHING) && !KNOWN.contains(scope)) {
                throw IdentityProblem.UNKNOWN_SCOPE.at("scopes", "scope", scope);
            }
        }
        return scopes.stream().distinct().sorted().toList();
    }
}
