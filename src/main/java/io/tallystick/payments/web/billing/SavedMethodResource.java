package io.tallystick.payments.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.SavedMethods;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the account pays with again. */
@RestController
class SavedMethodResource {

    private final SavedMethods methods;
    private final Clock clock;

    SavedMethodResource(SavedMethods methods, Clock clock) {
        this.methods = methods;
        this.clock = clock;
    }

    /** The account's saved methods, the default one first. */
    @Allow(Permission.BILLING_READ)
    @GetMapping(path = "/api/v1/billing/payment-methods/", params = "!country")
    List<SavedMethodJson> list(Access access) {
        return methods.all(access.account()).stream().map(SavedMethodJson::of).toList();
    }

    /** Saves a method; the first one becomes the default. */
    @Allow(Permission.BILLING_WRITE)
    @PostMapping({"/api/v1/billing/payment-methods/", "/api/v1/billing/payment-methods/add/"})
    @ResponseStatus(HttpStatus.CREATED)
    SavedMethodJson add(Access access, @Valid @RequestBody NewSavedMethodJson body) {
        return SavedMethodJson.of(methods.add(body.method(access.account(), clock.instant()), access.actor()));
    }

    /** One saved method. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/payment-methods/{id}/")
    SavedMethodJson find(Access access, @PathVariable UUID id) {
        return SavedMethodJson.of(methods.get(access.account(), new SavedMethod.Id(id)));
    }

    /** Replaces a saved method. */
    @Allow(Permission.BILLING_WRITE)
    @PutMapping("/api/v1/billing/payment-methods/{id}/")
    SavedMethodJson replace(Access access, @PathVariable UUID id, @Valid @RequestBody NewSavedMethodJson body) {
        return SavedMethodJson.of(
                methods.edit(access.account(), new SavedMethod.Id(id), body::replacing, access.actor()));
    }

    /** Changes the fields that are sent. */
    @Allow(Permission.BILLING_WRITE)
    @PatchMapping("/api/v1/billing/payment-methods/{id}/")
    SavedMethodJson edit(Access access, @PathVariable UUID id, @Valid @RequestBody SavedMethodEditJson body) {
        return SavedMethodJson.of(
                methods.edit(access.account(), new SavedMethod.Id(id), body::applied, access.actor()));
    }

    /** Deletes a saved method. */
    @Allow(Permission.BILLING_WRITE)
    @DeleteMapping("/api/v1/billing/payment-methods/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Access access, @PathVariable UUID id) {
        methods.delete(access.account(), new SavedMethod.Id(id), access.actor());
    }

    /** Makes a saved method the one that is used when none is named. */
    @Allow(Permission.BILLING_WRITE)
    @PostMapping("/api/v1/billing/payment-methods/{id}/set_default/")
    SavedMethodJson setDefault(Access access, @PathVariable UUID id) {
        return SavedMethodJson.of(methods.makeDefault(access.account(), new SavedMethod.Id(id), access.actor()));
    }
}
