package io.tallystick.sandbox.demo;

import io.tallystick.accounts.Account.Status;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.payments.SavedMethod;
import io.tallystick.portal.SignUp.SignedUp;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo world at the first start of a sandbox. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final int FEW = 250;
    private static final int MORE_THAN_ANYBODY_HAS = 2_000;

    private final DemoStaff staff;
    private final DemoActs acts;
    private final DemoUsage usage;
    private final DemoBuying buying;
    private final DemoMethods methods;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    DemoWorld(
            DemoStaff staff,
            DemoActs acts,
            DemoUsage usage,
            DemoBuying buying,
            DemoMethods methods,
            TransactionTemplate transaction,
            @Value("${TALLYSTICK_DEMO:on}") String demo) {
        this.staff = staff;
        this.acts = acts;
        this.usage = usage;
        this.buying = buying;
        this.methods = methods;
        this.transaction = transaction;
        this.wanted = demo.equals("on");
    }

    /** A customer with the card that it pays with. */
    private record Regular(SignedUp customer, SavedMethod card) {}

    private record Customers(Regular hanna, Regular pedro) {}

    /** After everything has started, the first administrator included, and before the server says that it is ready. */
    @EventListener(ApplicationStartedEvent.class)
    void makeOnce() {
        if (wanted && !staff.isThere(DemoPerson.NADIA)) {
            // One transaction: a crash in the middle leaves no half of a world, and the next start makes it whole.
            var customers = Objects.requireNonNull(transaction.execute(begun -> make()));
            spend(customers.hanna());
            transaction.executeWithoutResult(begun -> topUp(customers));
            LOG.info("The demo world is ready: sign in as {} or anyone else of it", DemoPerson.NADIA.email());
        }
    }

    private Customers make() {
        var nadia = staff.join(DemoPerson.NADIA);
        staff.join(DemoPerson.OMAR);
        methods.fillIn();
        usage.longAgo(() -> acts.signUp(DemoPerson.FERN));
        acts.signUp(DemoPerson.IQBAL);
        acts.confirm(acts.signUp(DemoPerson.DEEPA), "bank_transfer", "N263251188004211");
        acts.reject(acts.confirm(acts.signUp(DemoPerson.RETO), "qr_bill", "RF18 5390 0754 7034"), nadia);
        var hanna = paysByCard(usage.longAgo(() -> acts.activate(DemoPerson.HANNA, "sepa_transfer", nadia)));
        var pedro = paysByCard(acts.activate(DemoPerson.PEDRO, "pix", nadia));
        acts.invoiceForWork(pedro.customer(), nadia);
        staff.become(pedro.customer(), nadia, Status.PAST_DUE);
        staff.become(acts.activate(DemoPerson.SAM, "faster_payments", nadia), nadia, Status.SUSPENDED);
        staff.become(acts.activate(DemoPerson.CARLA, "ach_transfer", nadia), nadia, Status.CANCELLED);
        return new Customers(hanna, pedro);
    }

    private Regular paysByCard(SignedUp customer) {
        return new Regular(customer, buying.savesCard(customer));
    }

    /** Debits are durable one by one, so they come after the world has been made. */
    private void spend(Regular hanna) {
        usage.spendNearlyAll(DemoPerson.FERN);
        usage.spend(DemoPerson.HANNA);
        buying.buys(hanna.customer(), hanna.card());
    }

    /** One waits for its balance to fall; the other stops, since its card is gone. */
    private void topUp(Customers customers) {
        var hanna = customers.hanna();
        buying.topsUpBelow(hanna.customer(), hanna.card(), FEW);
        var pedro = customers.pedro();
        buying.topsUpBelow(pedro.customer(), pedro.card(), MORE_THAN_ANYBODY_HAS);
        buying.loses(pedro.customer(), pedro.card());
    }
}
