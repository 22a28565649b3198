package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.PaymentMethods;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.problems.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ways to pay in a country. Sign-up needs them, so everyone may look. */
@RestController
class AvailablePaymentMethodResource {

    private final PaymentMethods methods;

    AvailablePaymentMethodResource(PaymentMethods methods) {
        this.methods = methods;
    }

    /** What a payer in the country is offered, in order; without a country, what is offered everywhere. */
    @Anyone
    @GetMapping({"/api/v1/billing/payment-methods/available/", "/api/v1/billing/admin/payment-methods/"})
    List<PaymentMethodJson> available(@RequestParam(required = false) @Nullable String country) {
        return methods.available(country(country)).stream()
                .map(PaymentMethodJson::forPayer)
                .toList();
    }

    /** The same at the path of the saved methods, as source 003 wants it: a country there asks for what it offers. */
    @Anyone
    @GetMapping(path = "/api/v1/billing/payment-methods/", params = "country")
    List<PaymentMethodJson> availableIn(@RequestParam String country) {
        return available(country);
    }

    private static @Nullable Country country(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        try {
            return Country.of(code);
        } catch (ProblemException unknown) {
            throw unknown.atField("country");
        }
    }
}
