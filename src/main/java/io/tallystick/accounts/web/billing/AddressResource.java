package io.tallystick.accounts.web.billing;

import io.tallystick.accounts.Address;
import io.tallystick.accounts.Addresses;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import jakarta.validation.Valid;
import java.util.List;
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

/** Where the account's invoices go. */
@RestController
class AddressResource {

    private final Addresses addresses;

    AddressResource(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The account's addresses, the default one first. */
    @Allow(Permission.ACCOUNT_READ)
    @GetMapping("/api/v1/account/addresses/")
    List<AddressJson> list(Access access) {
        return addresses.all(access.account()).stream().map(AddressJson::of).toList();
    }

    /** Adds an address; the first one becomes the default. */
    @Allow(Permission.ADDRESS_WRITE)
    @PostMapping("/api/v1/account/addresses/")
    @ResponseStatus(HttpStatus.CREATED)
    AddressJson add(Access access, @Valid @RequestBody PostalAddressJson body) {
        return AddressJson.of(addresses.add(access.account(), body.postal("country"), access.actor()));
    }

    /** Edits an address; invoices that were issued keep the old one. */
    @Allow(Permission.ADDRESS_WRITE)
    @PatchMapping("/api/v1/account/addresses/{id}/")
    AddressJson edit(Access access, @PathVariable UUID id, @Valid @RequestBody AddressEditJson body) {
        return AddressJson.of(addresses.edit(access.account(), new Address.Id(id), body::applied, access.actor()));
    }

    /** Deletes an address. */
    @Allow(Permission.ADDRESS_WRITE)
    @DeleteMapping("/api/v1/account/addresses/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Access access, @PathVariable UUID id) {
        addresses.delete(access.account(), new Address.Id(id), access.actor());
    }

    /** Makes an address the one that invoices are written to. */
    @Allow(Permission.ADDRESS_WRITE)
    @PostMapping("/api/v1/account/addresses/{id}/set_default/")
    AddressJson setDefault(Access access, @PathVariable UUID id) {
        return AddressJson.of(addresses.makeDefault(access.account(), new Address.Id(id), access.actor()));
    }
}
