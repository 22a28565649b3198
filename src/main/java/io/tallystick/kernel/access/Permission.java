package io.tallystick.kernel.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a route asks of its caller: a member needs the role, an API key the scope, and the account must be in a state that
 * allows it.
 */
public enum Permission {
    ACCOUNT_READ(Role.VIEWER, "account:read", Effect.READS),
    ACCOUNT_WRITE(Role.ADMIN, "account:write", Effect.CHANGES),
    ADDRESS_WRITE(Role.BILLING, "account:write", Effect.PAYS),
    BILLING_READ(Role.VIEWER, "billing:read", Effect.READS),
    /** Paying what is owed: still possible when the account is suspended. */
    BILLING_PAY(Role.BILLING, "billing:write", Effect.PAYS),
    BILLING_WRITE(Role.BILLING, "billing:write", Effect.CHANGES),
    CREDITS_READ(Role.VIEWER, "credits:read", Effect.READS),
    CREDITS_WRITE(Role.MEMBER, "credits:write", Effect.SPENDS),
    USAGE_WRITE(Role.MEMBER, "usage:write", Effect.SPENDS),
    /** Ownership and deletion: for people only. */
    OWNERSHIP(Role.OWNER, null, Effect.CHANGES);

    /** What a permission does to the account, which decides whether the account's status allows it. */
    public enum Effect {
        READS,
        PAYS,
        CHANGES,
        SPENDS
    }

    private final Role role;
    private final @Nullable String scope;
    private final Effect effect;

    Permission(Role role, @Nullable String scope, Effect effect) {
        this.role = role;
        this.scope = scope;
        this.effect = effect;
    }

    /** The lowest role that has the permission. */
    public Role role() {
        return role;
    }

    /** The API-key scope that gives the permission; empty when no key can have it. */
    public Optional<String> scope() {
        return Optional.ofNullable(scope);
    }

    public Effect effect() {
        return effect;
    }
}
