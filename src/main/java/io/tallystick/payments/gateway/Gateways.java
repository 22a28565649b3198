package io.tallystick.payments.gateway;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The gateways of this installation. */
@Component
public class Gateways {

    private final List<Gateway> gateways;

    Gateways(ObjectProvider<Gateway> gateways) {
        this.gateways = gateways.orderedStream().toList();
    }

    /** The gateway that takes the payments of a provider; empty where none does. */
    public Optional<Gateway> find(String provider) {
        return gateways.stream().filter(gateway -> gateway.serves(provider)).findFirst();
    }
}
