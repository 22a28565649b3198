package io.tallystick.payments.topup;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.payments.GatewayPayments;
import io.tallystick.payments.Means;
import io.tallystick.payments.Payment;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks whether an account's credits are to be topped up, and does it. Run twice, or after a crash in the middle, it goes on with
 * the top-up that it began: order, invoice and charge are each made once.
 */
@Component
class RunTopUp implements Errand {

    static final String NAME = "auto_top_up";

    private final TopUpSteps steps;
    private final GatewayPayments payments;

    RunTopUp(TopUpSteps steps, GatewayPayments payments) {
        this.steps = steps;
        this.payments = payments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        steps.begin(account)
                .filter(topUp -> topUp.status() == TopUp.Status.RUNNING)
                .ifPresent(this::pay);
    }

    private void pay(TopUp topUp) {
        var request = RequestKey.of("top-up " + topUp.id(), topUp.id());
        var means = new Means.Saved(topUp.method(), true);
        try {
            var paid = payments.pay(topUp.account(), topUp.invoice(), means, request, Actor.SYSTEM)
                    .payment();
            if (paid.isUnderWay() && waitsForCustomer(paid)) {
                payments.close(paid);
            }
        } catch (ProblemException refused) {
            var failure = new TopUp.Failure(refused.problem().code(), refused.sentence());
            steps.fail(topUp.account(), topUp.invoice(), failure);
        }
    }

    /** Nobody is there who could. */
    private static boolean waitsForCustomer(Payment payment) {
        return payment.gateway() != null && payment.gateway().step() != null;
    }
}
