package io.tallystick.sandbox.gateway;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.payments.GatewayPayments;
import io.tallystick.payments.Payment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a customer's browser does at the gateway, with the secret of one charge. */
@Service
@OnlyIn(Mode.SANDBOX)
public class SandboxCustomers {

    private final SandboxBooks books;
    private final GatewayPayments payments;
    private final Tenancy tenancy;

    SandboxCustomers(SandboxBooks books, GatewayPayments payments, Tenancy tenancy) {
        this.books = books;
        this.payments = payments;
        this.tenancy = tenancy;
    }

    /**
     * Goes on: chooses a card, approves, or confirms to the bank. The merchant hears of it, as it would from a webhook.
     *
     * @param card a test card's token or number; null for the one that was chosen before
     * @param refuses whether the customer does not want to pay after all
     */
    public Payment goOn(String secret, @Nullable String card, boolean refuses) {
        var charge = tenancy.acrossAccounts(() -> books.open(secret)).orElseThrow(NOT_FOUND::because);
        var chosen = TestCard.of(card)
                .or(() -> TestCard.of(charge.token()))
                .or(() -> Optional.of(TestCard.VISA))
                .orElseThrow();
        return tenancy.within(charge.account(), () -> {
            books.goOn(charge.account(), charge.id(), chosen, refuses);
            return payments.look(charge.account(), new Payment.Id(charge.id()));
        });
    }
}
