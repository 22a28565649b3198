package io.tallystick.identity.web.billing;

import io.tallystick.kernel.access.Memberships.Membership;
import io.tallystick.kernel.access.Role;
import java.util.List;
import java.util.UUID;

/** An account that the signed-in person may act for. */
record MembershipJson(UUID id, String name, String slug, String status, Role role, boolean isDefault) {

    static List<MembershipJson> of(List<Membership> memberships) {
        return memberships.stream()
                .map(membership -> new MembershipJson(
                        membership.account().value(),
                        membership.accountName(),
                        membership.slug(),
                        membership.status(),
                        membership.role(),
                        membership.isDefault()))
                .toList();
    }
}
