package io.tallystick.identity.web.billing;

import io.tallystick.identity.ApiKey;
import io.tallystick.identity.ApiKeys;
import io.tallystick.identity.IdentityProblem;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An account's own API keys. Keys cannot make keys, or a key with few scopes could give itself more. */
@RestController
class ApiKeyResource {

    private final ApiKeys keys;

    ApiKeyResource(ApiKeys keys) {
        this.keys = keys;
    }

    /** The account's keys, newest first. */
    @Allow(Permission.ACCOUNT_READ)
    @GetMapping("/api/v1/account/api-keys/")
    PageJson<ApiKeyJson> list(Access access, PageRequest page) {
        return PageJson.of(keys.page(access.account(), page), ApiKeyJson::of);
    }

    /** Makes a key; the answer shows its secret this once. */
    @Allow(Permission.ACCOUNT_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/account/api-keys/")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedApiKeyJson create(Access access, @Valid @RequestBody NewApiKeyJson body) {
        refuseKeys(access);
        return CreatedApiKeyJson.of(keys.create(access.account(), body.name(), body.scopes(), access.actor()));
    }

    /** Takes a key back, at once. */
    @Allow(Permission.ACCOUNT_WRITE)
    @DeleteMapping("/api/v1/account/api-keys/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Access access, @PathVariable UUID id) {
        refuseKeys(access);
        keys.revoke(access.account(), new ApiKey.Id(id), access.actor());
    }

    private static void refuseKeys(Access access) {
        if (access.actor().kind() != Actor.Kind.PERSON) {
            throw IdentityProblem.PEOPLE_ONLY.because();
        }
    }
}
