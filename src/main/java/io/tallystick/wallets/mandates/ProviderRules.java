package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which AI providers an account may use.
 *
 * @param ofAccount for everyone in it; empty when every provider is allowed
 * @param ofRoles narrower lists for members of a role
 */
public record ProviderRules(Optional<List<String>> ofAccount, Map<Role, List<String>> ofRoles) {

    /** Nothing is forbidden. */
    public static final ProviderRules EVERYTHING = new ProviderRules(Optional.empty(), Map.of());

    /** Whether a provider may be used; a server is held to the account's list, a member to the role's as well. */
    boolean allow(String provider, Optional<Role> role) {
        var byRole = role.map(ofRoles::get).orElse(null);
        return ofAccount.map(allowed -> allowed.contains(provider)).orElse(true)
                && (byRole == null || byRole.contains(provider));
    }

    /** Whether somebody with the role, or a server, may use whatever there is. */
    boolean allowEverything(Optional<Role> role) {
        return ofAccount.isEmpty() && role.map(ofRoles::get).isEmpty();
    }
}
