package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.CreditPackages;
import io.tallystick.kernel.access.Anyone;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The credit packages. */
@RestController
class CreditPackageResource {

    private final CreditPackages packages;

    CreditPackageResource(CreditPackages packages) {
        this.packages = packages;
    }

    /** The packages that can be bought, in their order. */
    @Anyone
    @GetMapping({"/api/v1/billing/credit-packages/", "/api/v1/billing/credits/packages/"})
    List<CreditPackageJson> active() {
        return packages.active().stream().map(CreditPackageJson::of).toList();
    }
}
