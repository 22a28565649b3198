package io.tallystick.payments;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.payments.gateway.Gateways;
import io.tallystick.payments.gateway.RefundAnswer;
import io.tallystick.payments.gateway.RefundCall;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Money that goes back. What came by transfer an administrator sends back at the bank, and notes here. */
@Service
public class Refunds {

    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);

    private final RefundSteps steps;
    private final RefundStore store;
    private final Payments payments;
    private final Gateways gateways;
    private final Tenancy tenancy;

    Refunds(RefundSteps steps, RefundStore store, Payments payments, Gateways gateways, Tenancy tenancy) {
        this.steps = steps;
        this.store = store;
        this.payments = payments;
        this.gateways = gateways;
        this.tenancy = tenancy;
    }

    /**
     * What shall go back.
     *
     * @param amount in major units; null for all that is left
     * @param creditNote whether the amount is not owed after all; null decides by what was bought: always for credits, which are
     *     taken back with it, and never for anything else, which is then owed again
     */
    public record Wish(
            Payment.Id payment,
            @Nullable BigDecimal amount,
            String reason,
            @Nullable Boolean creditNote) {}

    /**
     * A refund as it stands after the call.
     *
     * @param replayed whether an earlier request with the same key asked for it
     */
    public record Given(Refund refund, Payment payment, boolean replayed) {}

    /**
     * Gives money back. For credits, what is left of them is taken back in proportion, in the same transaction. The refund is
     * committed before a gateway is called, so this refuses to run inside another transaction.
     *
     * <p>Refuses {@code not_found}, {@code payment_not_refundable}, {@code refund_too_large}, {@code amount_not_positive},
     * {@code idempotency_key_reused}. A refund that the gateway refuses is an answer, not a refusal.
     */
    public Given refund(Wish wish, RequestKey request, Actor by) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A refund is committed before its gateway is called.");
        }
        var begun = steps.begin(wish, request, by);
        var refund = begun.replayed() ? begun.refund() : carryOut(begun.refund());
        return new Given(refund, tenancy.within(refund.account(), () -> payment(refund)), begun.replayed());
    }

    /** The refunds of a payment, in the order in which they were asked for. */
    @Transactional(readOnly = true)
    public List<Refund> ofPayment(AccountId account, Payment.Id payment) {
        return store.ofPayment(account, payment);
    }

    /** Asks for the money once more where no answer came: the same refund goes back once. */
    Refund resolve(AccountId account, Refund.Id id) {
        var refund = steps.get(account, id);
        return refund.status() == Refund.Status.PENDING ? carryOut(refund) : refund;
    }

    private Refund carryOut(Refund refund) {
        return tenancy.within(refund.account(), () -> steps.apply(refund, ask(refund, payment(refund))));
    }

    private RefundAnswer ask(Refund refund, Payment payment) {
        var gateway = payment.gateway();
        if (gateway == null) {
            return new RefundAnswer.Succeeded("by hand");
        }
        try {
            var call = new RefundCall(
                    refund.account(), refund.id().value(), payment.id().value(), gateway.reference(), refund.amount());
            return gateways.find(gateway.provider()).orElseThrow().refund(call);
        } catch (RuntimeException lost) {
            LOG.warn("No clear answer about {}", refund.id(), lost);
            return new RefundAnswer.Unclear();
        }
    }

    private Payment payment(Refund refund) {
        return payments.get(refund.account(), refund.payment());
    }
}
