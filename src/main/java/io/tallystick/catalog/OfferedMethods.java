package io.tallystick.catalog;

import io.tallystick.kernel.geo.Country;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule of what a payer is offered, apart from where the records come from. */
final class OfferedMethods {

    private OfferedMethods() {}

    /**
     * The enabled methods of a country and of everywhere, in the order given. The country's own record for a method replaces the
     * global one, even when it is disabled: an operator can so withdraw a global method from one country.
     *
     * @param country null for a payer of whom no country is known: only what is offered everywhere
     */
    static List<PaymentMethod> in(@Nullable Country country, List<PaymentMethod> configured, CardGateways gateways) {
        var own = configured.stream()
                .filter(method -> country != null && country.equals(method.country()))
                .map(PaymentMethod::method)
                .collect(Collectors.toSet());
        return configured.stream()
                .filter(method -> method.country() == null
                        ? !own.contains(method.method())
                        : Objects.equals(method.country(), country))
                .filter(PaymentMethod::isEnabled)
                .filter(gateways::serve)
                .toList();
    }
}
