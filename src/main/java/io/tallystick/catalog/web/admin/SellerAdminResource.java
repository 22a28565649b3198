package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.Sellers;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The seller's own details. */
@RestController
@Administrators
class SellerAdminResource {

    private final Sellers sellers;

    SellerAdminResource(Sellers sellers) {
        this.sellers = sellers;
    }

    /** The seller as of now. */
    @GetMapping("/api/v1/admin/seller/")
    SellerJson current() {
        return SellerJson.of(sellers.current());
    }

    /** Replaces the seller's details. Invoices that were issued keep the old ones. */
    @PutMapping("/api/v1/admin/seller/")
    SellerJson change(Actor by, @Valid @RequestBody SellerPutJson body) {
        return SellerJson.of(sellers.change(body::applyTo, by));
    }
}
