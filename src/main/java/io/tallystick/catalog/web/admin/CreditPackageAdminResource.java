package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.catalog.CreditPackages;
import io.tallystick.catalog.web.billing.CreditPackageJson;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which credit packages are sold. */
@RestController
@Administrators
class CreditPackageAdminResource {

    private final CreditPackages packages;

    CreditPackageAdminResource(CreditPackages packages) {
        this.packages = packages;
    }

    /** Every package, sold or not. */
    @GetMapping("/api/v1/admin/credit-packages/")
    PageJson<CreditPackageJson> all(PageRequest page) {
        return PageJson.of(Page.of(packages.all(), page), CreditPackageJson::of);
    }

    /** Adds a package. Refuses {@code slug_taken} (409). */
    @PostMapping("/api/v1/admin/credit-packages/")
    @ResponseStatus(HttpStatus.CREATED)
    CreditPackageJson create(Actor by, @Valid @RequestBody NewCreditPackageJson body) {
        return CreditPackageJson.of(packages.create(body.creditPackage(), by));
    }

    /** Changes the fields that are sent; invoices that were written stay as they are. */
    @PatchMapping("/api/v1/admin/credit-packages/{id}/")
    CreditPackageJson change(Actor by, @PathVariable UUID id, @Valid @RequestBody CreditPackagePatchJson body) {
        return CreditPackageJson.of(packages.change(new CreditPackage.Id(id), body::applyTo, by));
    }
}
