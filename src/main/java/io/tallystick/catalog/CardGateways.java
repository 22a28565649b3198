package io.tallystick.catalog;

import io.tallystick.kernel.mode.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which payment gateways can take money here. The sandbox serves each of them itself; a live installation needs their keys, and
 * does not offer a gateway that it could not charge.
 */
@Component
public class CardGateways {

    private final boolean stripe;
    private final boolean paypal;

    @Autowired
    CardGateways(Mode mode, Environment environment) {
        this(
                mode == Mode.SANDBOX || has(environment, "STRIPE_SECRET_KEY"),
                mode == Mode.SANDBOX
                        || (has(environment, "PAYPAL_CLIENT_ID") && has(environment, "PAYPAL_CLIENT_SECRET")));
    }

    CardGateways(boolean stripe, boolean paypal) {
        this.stripe = stripe;
        this.paypal = paypal;
    }

    /** Whether a payment by this method could be taken at all; manual methods always can. */
    public boolean serve(PaymentMethod method) {
        return switch (method.method()) {
            case PaymentMethod.STRIPE -> stripe;
            case PaymentMethod.PAYPAL -> paypal;
            default -> true;
        };
    }

    private static boolean has(Environment environment, String key) {
        return !environment.getProperty(key, "").isBlank();
    }
}
