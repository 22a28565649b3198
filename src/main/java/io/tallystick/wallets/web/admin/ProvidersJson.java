package io.tallystick.wallets.web.admin;

import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.wallets.mandates.ProviderRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which AI providers an account may use.
 *
 * @param providers for everyone in it; null when every provider is allowed, an empty list forbids them all
 * @param roles narrower lists for members of a role; a role without one has the account's
 */
record ProvidersJson(
        @Nullable @Size(max = 50) List<@NotBlank @OneLine @Size(max = 100) String> providers,

        @Nullable @Size(max = 5)
        Map<RoleJson, @Size(max = 50) List<@NotBlank @OneLine @Size(max = 100) String>> roles) {

    /** A member's role. */
    enum RoleJson {
        VIEWER,
        MEMBER,
        BILLING,
        ADMIN,
        OWNER
    }

    ProviderRules rules() {
        var ofRoles = new EnumMap<Role, List<String>>(Role.class);
        if (roles != null) {
            roles.forEach((role, names) -> ofRoles.put(Role.valueOf(role.name()), distinct(names)));
        }
        return new ProviderRules(Optional.ofNullable(providers).map(ProvidersJson::distinct), ofRoles);
    }

    /**
     * The rules as they come out.
     *
     * @param known what the platform's products use, to choose from
     */
    record AllowedProvidersJson(@Nullable List<String> providers, Map<String, List<String>> roles, List<String> known) {

        static AllowedProvidersJson of(ProviderRules rules, List<String> known) {
            var ofRoles = new TreeMap<String, List<String>>();
            rules.ofRoles().forEach((role, names) -> ofRoles.put(role.name().toLowerCase(Locale.ROOT), names));
            return new AllowedProvidersJson(rules.ofAccount().orElse(null), ofRoles, known);
        }
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().map(String::strip).distinct().toList();
    }
}
