package io.tallystick.payments;

import static io.tallystick.payments.PaymentsProblem.METHOD_NOT_CHARGEABLE;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_IN_PROGRESS;

import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.Attempts.Begun;
import io.tallystick.payments.gateway.Charge;
import io.tallystick.payments.gateway.Gateway;
import io.tallystick.payments.gateway.GatewayAnswer;
import io.tallystick.payments.gateway.Gateways;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Payments that a gateway takes. The attempt is committed before the gateway is called, so every call here has transactions of
 * its own and refuses to run inside another.
 */
@Service
public class GatewayPayments {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayPayments.class);

    private final Attempts attempts;
    private final Payments payments;
    private final SavedMethods methods;
    private final PaymentMethods offered;
    private final Accounts accounts;
    private final Gateways gateways;

    GatewayPayments(
            Attempts attempts,
            Payments payments,
            SavedMethods methods,
            PaymentMethods offered,
            Accounts accounts,
            Gateways gateways) {
        this.attempts = attempts;
        this.payments = payments;
        this.methods = methods;
        this.offered = offered;
        this.accounts = accounts;
        this.gateways = gateways;
    }

    /**
     * A payment as it stands after the call.
     *
     * @param replayed whether an earlier request with the same key made it
     */
    public record Paid(Payment payment, boolean replayed) {}

    /**
     * Pays what an invoice still owes. The answer may be that the customer has to do something first, or that only the gateway
     * knows; then an errand finds out. However many ask at the same moment, an invoice is charged once.
     *
     * <p>Refuses {@code payment_in_progress}, {@code method_not_chargeable}, {@code invoice_already_paid},
     * {@code invoice_not_payable}, {@code payment_in_review}, {@code idempotency_key_reused}, {@code not_found}. A declined
     * payment is an answer, not a refusal.
     */
    public Paid pay(AccountId account, Invoice.Id invoice, Means means, RequestKey request, Actor by) {
        requireNoTransaction();
        var side = requireChargeable(account, means);
        var begun = attempts.begin(account, invoice, side.method, side.gateway, request, by);
        if (begun instanceof Begun.Blocked blocked
                && blocked.other().atGateway().step() != null) {
            var other = blocked.other();
            // The customer turned away from the gateway and chose to pay again: the earlier attempt is closed first.
            attempts.apply(other, ask(other, gateway -> gateway.close(charge(other))));
            begun = attempts.begin(account, invoice, side.method, side.gateway, request, by);
        }
        return switch (begun) {
            case Begun.Recorded recorded -> new Paid(called(recorded.payment()), false);
            case Begun.Replayed replayed -> new Paid(replayed.payment(), true);
            case Begun.Blocked blocked ->
                throw PAYMENT_IN_PROGRESS.with(
                        "number", blocked.other().invoice().number());
        };
    }

    /** Refuses {@code method_not_chargeable} where no gateway could take the money, {@code not_found} for an unknown method. */
    public void requireGateway(AccountId account, Means means) {
        requireChargeable(account, means);
    }

    /** Asks the gateway what became of an attempt, and writes it down. */
    public Payment look(AccountId account, Payment.Id id) {
        requireNoTransaction();
        var payment = payments.get(account, id);
        if (!payment.isUnderWay()) {
            return payment;
        }
        return attempts.apply(payment, ask(payment, gateway -> gateway.resolve(charge(payment))));
    }

    /** Closes an attempt whose customer does not come, unless the money was taken after all. */
    public Payment close(Payment payment) {
        return attempts.apply(payment, ask(payment, gateway -> gateway.close(charge(payment))));
    }

    private Payment called(Payment payment) {
        var after = attempts.apply(payment, ask(payment, gateway -> gateway.charge(charge(payment))));
        if (after.isUnderWay() && after.atGateway().step() != null) {
            attempts.askWhenCustomerIsLate(after);
        }
        return after;
    }

    private GatewayAnswer ask(Payment payment, Function<Gateway, GatewayAnswer> question) {
        try {
            return question.apply(gateways.find(payment.atGateway().provider()).orElseThrow());
        } catch (RuntimeException lost) {
            LOG.warn("No clear answer about {}", payment.id(), lost);
            return new GatewayAnswer.Unclear();
        }
    }

    private record Side(String method, Payment.AtGateway gateway) {}

    private Side requireChargeable(AccountId account, Means means) {
        var side = side(account, means);
        if (gateways.find(side.gateway.provider()).isEmpty()) {
            throw METHOD_NOT_CHARGEABLE.with("method", side.method);
        }
        return side;
    }

    private Side side(AccountId account, Means means) {
        return switch (means) {
            case Means.Saved saved -> {
                var method = methods.get(account, saved.method());
                var gateway = new Payment.AtGateway(
                        method.provider(),
                        saved.method().value(),
                        method.providerId(),
                        saved.offSession(),
                        null,
                        null,
                        null);
                yield new Side(method.type(), gateway);
            }
            case Means.AtProvider provider -> {
                var word = provider.method();
                var country = accounts.get(account).country();
                offered.offered(country == null ? null : Country.of(country), word);
                yield new Side(word, new Payment.AtGateway(word, null, null, false, null, null, null));
            }
        };
    }

    private static Charge charge(Payment payment) {
        var gateway = payment.atGateway();
        return new Charge(
                payment.account(),
                payment.id().value(),
                payment.amount(),
                payment.method(),
                gateway.token(),
                gateway.offSession(),
                payment.invoice().number());
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An attempt is committed before its gateway is called.");
        }
    }
}
