package io.tallystick.identity.web.admin;

import io.tallystick.identity.ApiKey;
import io.tallystick.identity.ApiKeys;
import io.tallystick.identity.web.billing.ApiKeyJson;
import io.tallystick.identity.web.billing.CreatedApiKeyJson;
import io.tallystick.identity.web.billing.NewApiKeyJson;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.OwnIdempotency;
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

/** The operator's own API keys: they act for any account, which each request names. */
@RestController
@Administrators
class PlatformKeyResource {

    private final ApiKeys keys;

    PlatformKeyResource(ApiKeys keys) {
        this.keys = keys;
    }

    /** The platform keys, newest first. */
    @GetMapping("/api/v1/admin/api-keys/")
    PageJson<ApiKeyJson> list(PageRequest page) {
        return PageJson.of(keys.page(null, page), ApiKeyJson::of);
    }

    /** Makes a key; the answer shows its secret this once. */
    @OwnIdempotency
    @PostMapping("/api/v1/admin/api-keys/")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedApiKeyJson create(Actor actor, @Valid @RequestBody NewApiKeyJson body) {
        return CreatedApiKeyJson.of(keys.create(null, body.name(), body.scopes(), actor));
    }

    /** Takes a key back, at once. */
    @DeleteMapping("/api/v1/admin/api-keys/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID id) {
        keys.revoke(null, new ApiKey.Id(id), actor);
    }
}
