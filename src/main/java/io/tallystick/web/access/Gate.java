package io.tallystick.web.access;

import io.tallystick.identity.ApiKey;
import io.tallystick.identity.Caller;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Memberships;
import io.tallystick.kernel.access.Memberships.Membership;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.KernelProblem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides whether a caller may act for an account, and for which. */
@Component
class Gate {

    private final Memberships memberships;

    Gate(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Who was let in, and what the account's state has against what they want. */
    record Entry(Access access, StateCheck state) {}

    /**
     * Lets the caller in or refuses: {@code not_found} for an account that is not theirs, {@code account_required},
     * {@code forbidden}, {@code scope_missing}. What the account's state forbids is left to the caller of this.
     *
     * @param named the account that the request names, if it does
     */
    Entry open(Caller caller, Permission permission, Optional<AccountId> named) {
        return switch (caller) {
            case Caller.SignedIn person -> openFor(person, permission, named);
            case Caller.Server server -> openFor(server.key(), permission, named);
        };
    }

    private Entry openFor(Caller.SignedIn caller, Permission permission, Optional<AccountId> named) {
        var person = caller.person();
        Membership membership = named.map(account -> memberships.find(person.id(), account))
                .orElseGet(() -> memberships.defaultOf(person.id()))
                .orElseThrow(KernelProblem.NOT_FOUND::because);
        if (!membership.role().includes(permission.role())) {
            throw KernelProblem.FORBIDDEN.because();
        }
        return new Entry(
                new Access(membership.account(), person.actor(), membership.role()),
                AccountStatus.check(membership.status(), permission.effect()));
    }

    private Entry openFor(ApiKey key, Permission permission, Optional<AccountId> named) {
        var account = accountOf(key, named);
        var scope = permission.scope().orElseThrow(KernelProblem.FORBIDDEN::because);
        if (!key.may(scope)) {
            throw KernelProblem.SCOPE_MISSING.with("scope", scope);
        }
        var status = memberships.statusOf(account).orElseThrow(KernelProblem.NOT_FOUND::because);
        return new Entry(
                new Access(account, key.actor(), Role.MEMBER), AccountStatus.check(status, permission.effect()));
    }

    private static AccountId accountOf(ApiKey key, Optional<AccountId> named) {
        if (key.isPlatformKey()) {
            return named.orElseThrow(KernelProblem.ACCOUNT_REQUIRED::because);
        }
        var own = key.account().orElseThrow();
        if (named.isPresent() && !named.get().equals(own)) {
            throw KernelProblem.NOT_FOUND.because();
        }
        return own;
    }
}
