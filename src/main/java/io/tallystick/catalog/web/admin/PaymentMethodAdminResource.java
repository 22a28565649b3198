package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.PaymentMethod;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.catalog.web.billing.PaymentMethodJson;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which ways to pay are offered where. */
@RestController
@Administrators
class PaymentMethodAdminResource {

    private final PaymentMethods methods;

    PaymentMethodAdminResource(PaymentMethods methods) {
        this.methods = methods;
    }

    /** Every record, enabled or not, in the order in which payers see them. */
    @GetMapping("/api/v1/admin/payment-methods/")
    PageJson<PaymentMethodJson> all(PageRequest page) {
        return PageJson.of(Page.of(methods.all(), page), PaymentMethodJson::forAdministrator);
    }

    /** Adds a record. Refuses {@code payment_method_exists} (409). */
    @PostMapping("/api/v1/admin/payment-methods/")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentMethodJson add(Actor by, @Valid @RequestBody NewPaymentMethodJson body) {
        return PaymentMethodJson.forAdministrator(methods.add(body.method(), by));
    }

    /** Changes the fields that are sent. */
    @PatchMapping("/api/v1/admin/payment-methods/{id}/")
    PaymentMethodJson change(Actor by, @PathVariable UUID id, @Valid @RequestBody PaymentMethodPatchJson body) {
        return PaymentMethodJson.forAdministrator(methods.change(new PaymentMethod.Id(id), body::applyTo, by));
    }

    /** Removes a record; payments that were made by it stay. */
    @DeleteMapping("/api/v1/admin/payment-methods/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor by, @PathVariable UUID id) {
        methods.remove(new PaymentMethod.Id(id), by);
    }
}
