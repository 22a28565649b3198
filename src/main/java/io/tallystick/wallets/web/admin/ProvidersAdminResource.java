package io.tallystick.wallets.web.admin;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.mandates.AllowedProviders;
import io.tallystick.wallets.web.admin.ProvidersJson.AllowedProvidersJson;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which AI providers an account, and roles in it, may use. */
@RestController
@Administrators
class ProvidersAdminResource {

    private final AllowedProviders providers;

    ProvidersAdminResource(AllowedProviders providers) {
        this.providers = providers;
    }

    /** The account's rules. */
    @GetMapping("/api/v1/admin/accounts/{id}/providers/")
    AllowedProvidersJson rules(@PathVariable UUID id) {
        return AllowedProvidersJson.of(providers.rules(new AccountId(id)), providers.known());
    }

    /** Sets the account's rules, whole. A debit that names another provider is then refused. */
    @PutMapping("/api/v1/admin/accounts/{id}/providers/")
    AllowedProvidersJson set(Actor administrator, @PathVariable UUID id, @Valid @RequestBody ProvidersJson body) {
        return AllowedProvidersJson.of(
                providers.set(new AccountId(id), body.rules(), administrator), providers.known());
    }
}
