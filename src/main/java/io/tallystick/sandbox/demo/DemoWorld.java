package io.tallystick.sandbox.demo;

import io.tallystick.accounts.Account.Status;
import io.tallystick.accounts.Accounts;
import io.tallystick.identity.Administrators;
import io.tallystick.identity.People;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.portal.SignUp.SignedUp;
import java.util.List;
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

    private final People people;
    private final Administrators administrators;
    private final Accounts accounts;
    private final DemoActs acts;
    private final DemoUsage usage;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    DemoWorld(
            People people,
            Administrators administrators,
            Accounts accounts,
            DemoActs acts,
            DemoUsage usage,
            Tenancy tenancy,
            TransactionTemplate transaction,
            @Value("${TALLYSTICK_DEMO:on}") String demo) {
        this.people = people;
        this.administrators = administrators;
        this.accounts = accounts;
        this.acts = acts;
        this.usage = usage;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.wanted = demo.equals("on");
    }

    /** After everything has started, the first administrator included, and before the server says that it is ready. */
    @EventListener(ApplicationStartedEvent.class)
    void makeOnce() {
        if (wanted && people.findByEmail(DemoPerson.NADIA.email()).isEmpty()) {
            // One transaction: a crash in the middle leaves no half of a world, and the next start makes it whole.
            transaction.executeWithoutResult(begun -> make());
            spend();
            LOG.info("The demo world is ready: sign in as {} or anyone else of it", DemoPerson.NADIA.email());
        }
    }

    private void make() {
        var nadia = administrator(DemoPerson.NADIA);
        administrator(DemoPerson.OMAR);
        acts.signUp(DemoPerson.FERN);
        acts.signUp(DemoPerson.IQBAL);
        acts.confirm(acts.signUp(DemoPerson.DEEPA), "bank_transfer", "N263251188004211");
        acts.reject(acts.confirm(acts.signUp(DemoPerson.RETO), "qr_bill", "RF18 5390 0754 7034"), nadia);
        usage.longAgo(() -> acts.savesCard(acts.activate(DemoPerson.HANNA, "sepa_transfer", nadia)));
        var pedro = acts.activate(DemoPerson.PEDRO, "pix", nadia);
        acts.invoiceForWork(pedro, nadia);
        become(pedro, nadia, Status.PAST_DUE);
        become(acts.activate(DemoPerson.SAM, "faster_payments", nadia), nadia, Status.SUSPENDED);
        become(acts.activate(DemoPerson.CARLA, "ach_transfer", nadia), nadia, Status.CANCELLED);
    }

    /** Debits are durable one by one, so they come after the world has been made. */
    private void spend() {
        acts.spend(DemoPerson.FERN, List.of("ai_response", "chat_message"), 12);
        usage.spend(DemoPerson.HANNA);
    }

    private Actor administrator(DemoPerson demo) {
        var person = people.register(
                demo.email(), people.hash(demo.email(), DemoPerson.PASSWORD), demo.firstName(), demo.lastName());
        administrators.add(person.email(), person.firstName(), person.lastName(), Actor.SYSTEM);
        return Actor.administrator(person.id(), person.name());
    }

    private void become(SignedUp signedUp, Actor by, Status status) {
        var account = signedUp.account().id();
        tenancy.within(account, () -> accounts.become(account, status, by));
    }
}
