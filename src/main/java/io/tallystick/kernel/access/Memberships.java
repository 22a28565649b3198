package io.tallystick.kernel.access;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What the web shell asks of accounts before it lets a caller in. It is asked on every request of a person, before any
 * account is in scope, so an implementation opens its own transaction and names what it touches.
 */
public interface Memberships {

    /** The person's membership of the account; empty when the account is unknown or not theirs. */
    Optional<Membership> find(PersonId person, AccountId account);

    /** The membership meant when a request names no account: the one marked as default, else the oldest. */
    Optional<Membership> defaultOf(PersonId person);

    /** Every membership of the person, the default one first. */
    List<Membership> of(PersonId person);

    /** The account's status in lower case ({@code active}, {@code past_due}, …); empty when there is no such account. */
    Optional<String> statusOf(AccountId account);

    /**
     * A person's place in an account.
     *
     * @param status the account's status in lower case
     */
    record Membership(
            AccountId account, String accountName, String slug, String status, Role role, boolean isDefault) {}
}
