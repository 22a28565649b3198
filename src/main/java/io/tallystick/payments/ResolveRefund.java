package io.tallystick.payments;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out what became of a refund whose answer did not come. */
@Component
class ResolveRefund implements Errand {

    static final String NAME = "resolve_refund";

    private final Refunds refunds;

    ResolveRefund(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        var refund = refunds.resolve(account, new Refund.Id(subject));
        if (refund.status() == Refund.Status.PENDING) {
            throw new IllegalStateException("The gateway does not know yet what became of " + refund.id());
        }
    }
}
