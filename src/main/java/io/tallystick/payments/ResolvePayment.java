package io.tallystick.payments;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of an attempt whose answer did not come: because the gateway was slow, the line broke, or this process
 * died in between. Until then nothing else is tried.
 */
@Component
class ResolvePayment implements Errand {

    static final String NAME = "resolve_payment";

    private final GatewayPayments gateway;
    private final Attempts attempts;
    private final Payments payments;
    private final Clock clock;

    ResolvePayment(GatewayPayments gateway, Attempts attempts, Payments payments, Clock clock) {
        this.gateway = gateway;
        this.attempts = attempts;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        var payment = payments.get(account, new Payment.Id(subject));
        if (!payment.isUnderWay()) {
            return;
        }
        var found = gateway.look(account, payment.id());
        if (!found.isUnderWay()) {
            return;
        }
        if (found.atGateway().step() == null) {
            throw new IllegalStateException("The gateway does not know yet what became of " + found.id());
        }
        if (clock.instant().isBefore(found.createdAt().plus(Attempts.CUSTOMER_HAS))) {
            attempts.askWhenCustomerIsLate(found);
        } else {
            gateway.close(found);
        }
    }
}
