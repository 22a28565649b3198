package io.tallystick.kernel.access;

import io.tallystick.kernel.ids.AccountId;

/**
 * A caller who acts for an account and has been let in. Web resources take it as a parameter.
 *
 * @param role the member's role; for API keys the role that their scopes amount to is not needed, so they act as {@code MEMBER}
 */
public record Access(AccountId account, Actor actor, Role role) {}
