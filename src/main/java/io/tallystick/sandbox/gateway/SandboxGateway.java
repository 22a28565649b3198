package io.tallystick.sandbox.gateway;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.payments.gateway.Charge;
import io.tallystick.payments.gateway.Gateway;
import io.tallystick.payments.gateway.GatewayAnswer;
import io.tallystick.payments.gateway.GatewayAnswer.Step;
import io.tallystick.payments.gateway.RefundAnswer;
import io.tallystick.payments.gateway.RefundCall;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The gateway that takes the sandbox's money. It stands in for Stripe and PayPal as well, which a sandbox has no keys of. */
@Component
@OnlyIn(Mode.SANDBOX)
class SandboxGateway implements Gateway {

    private static final Set<String> PROVIDERS = Set.of("sandbox", "stripe", "paypal");

    private final SandboxBooks books;

    SandboxGateway(SandboxBooks books) {
        this.books = books;
    }

    @Override
    public boolean serves(String provider) {
        return PROVIDERS.contains(provider);
    }

    @Override
    public GatewayAnswer charge(Charge wanted) {
        var charge = books.charge(wanted);
        return switch (TestCard.of(wanted.token()).orElse(TestCard.VISA).fate()) {
            case TIMES_OUT, TIMES_OUT_DECLINED -> new GatewayAnswer.Unclear();
            default -> answer(charge, wanted);
        };
    }

    @Override
    public GatewayAnswer resolve(Charge wanted) {
        return answer(books.find(wanted), wanted);
    }

    @Override
    public GatewayAnswer close(Charge wanted) {
        return answer(books.close(wanted), wanted);
    }

    @Override
    public RefundAnswer refund(RefundCall wanted) {
        return books.refund(wanted)
                ? new RefundAnswer.Succeeded("sandbox_refund_" + wanted.id())
                : new RefundAnswer.Failed("The card's bank does not take this refund.");
    }

    private static GatewayAnswer answer(SandboxCharge charge, Charge wanted) {
        return switch (charge.status()) {
            case SUCCEEDED -> new GatewayAnswer.Succeeded("sandbox_" + charge.id());
            case DECLINED ->
                new GatewayAnswer.Declined(
                        String.valueOf(charge.failureCode()), String.valueOf(charge.failureMessage()));
            case CLOSED -> new GatewayAnswer.Closed();
            case WAITS_FOR_CUSTOMER -> new GatewayAnswer.NeedsCustomer(Step.AUTHENTICATE, charge.secret());
            case WAITS_FOR_METHOD ->
                new GatewayAnswer.NeedsCustomer(
                        wanted.method().equals("paypal") ? Step.APPROVE : Step.CHOOSE_METHOD, charge.secret());
        };
    }
}
