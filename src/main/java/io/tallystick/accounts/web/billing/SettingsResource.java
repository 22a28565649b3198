package io.tallystick.accounts.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.accounts.Addresses;
import io.tallystick.identity.People;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the account's people may see and change of it. */
@RestController
class SettingsResource {

    private final Accounts accounts;
    private final Addresses addresses;
    private final People people;

    SettingsResource(Accounts accounts, Addresses addresses, People people) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.people = people;
    }

    /** The account's settings. */
    @Allow(Permission.ACCOUNT_READ)
    @GetMapping("/api/v1/account/settings/")
    SettingsJson settings(Access access) {
        return json(accounts.get(access.account()));
    }

    /** Changes the fields that are sent. */
    @Allow(Permission.ACCOUNT_WRITE)
    @PatchMapping("/api/v1/account/settings/")
    SettingsJson edit(Access access, @Valid @RequestBody SettingsEditJson body) {
        return json(accounts.edit(access.account(), body.edit(), access.actor()));
    }

    private SettingsJson json(Account account) {
        return SettingsJson.of(account, addresses.defaultOf(account.id()), people.find(account.owner()));
    }
}
