package io.tallystick.sandbox.demo;

import io.tallystick.accounts.Members;
import io.tallystick.catalog.rates.RateCard;
import io.tallystick.catalog.rates.RateQuestion;
import io.tallystick.identity.People;
import io.tallystick.identity.RequestInfo;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.BillingInterval;
import io.tallystick.ledger.UsageContext;
import io.tallystick.payments.ManualConfirmation;
import io.tallystick.payments.ManualPayments;
import io.tallystick.payments.Payment;
import io.tallystick.portal.Registration;
import io.tallystick.portal.SignUp;
import io.tallystick.portal.SignUp.SignedUp;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.Debits;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people of the demo world do, through the use cases that everyone uses. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoActs {

    private static final RequestInfo FROM_HERE = new RequestInfo("127.0.0.1", "demo world");

    private final SignUp signUp;
    private final People people;
    private final Members members;
    private final Invoices invoices;
    private final ManualPayments payments;
    private final Debits debits;
    private final RateCard rates;
    private final Tenancy tenancy;
    private final Clock clock;

    DemoActs(
            SignUp signUp,
            People people,
            Members members,
            Invoices invoices,
            ManualPayments payments,
            Debits debits,
            RateCard rates,
            Tenancy tenancy,
            Clock clock) {
        this.signUp = signUp;
        this.people = people;
        this.members = members;
        this.invoices = invoices;
        this.payments = payments;
        this.debits = debits;
        this.rates = rates;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    SignedUp signUp(DemoPerson demo) {
        var address =
                demo.city().map(city -> new PostalAddress("12 Market Street", null, city, null, null, demo.country()));
        return signUp.register(
                new Registration(
                        demo.email(),
                        DemoPerson.PASSWORD,
                        demo.firstName(),
                        demo.lastName(),
                        demo.accountName().orElseThrow(),
                        demo.plan(),
                        BillingInterval.MONTH,
                        Optional.of(Country.of(demo.country())),
                        ZoneId.of("UTC"),
                        address,
                        Optional.empty(),
                        Optional.empty()),
                FROM_HERE);
    }

    Payment confirm(SignedUp customer, String method, String reference) {
        var invoice = customer.begun().orElseThrow().invoice();
        var told = new ManualConfirmation(invoice.id(), method, null, null, reference, null, Optional.empty());
        return tenancy.within(
                invoice.account(),
                () -> payments.confirm(
                        invoice.account(), told, customer.person().actor()));
    }

    void reject(Payment payment, Actor by) {
        tenancy.within(
                payment.account(), () -> payments.reject(payment.id(), "No transfer with this reference arrived.", by));
    }

    SignedUp activate(DemoPerson demo, String method, Actor by) {
        var customer = signUp(demo);
        var payment = confirm(
                customer, method, customer.begun().orElseThrow().invoice().number());
        tenancy.within(payment.account(), () -> payments.approve(payment.id(), "Found in the bank statement.", by));
        return customer;
    }

    void invoiceForWork(SignedUp customer, Actor by) {
        var account = customer.account();
        var line = new InvoiceDraft.DraftLine(
                "Onboarding workshop, half a day",
                BigDecimal.ONE,
                new UnitPrice(new BigDecimal("240.00"), account.currency()),
                null,
                null);
        var subject = new Invoice.Subject("manual", Uuids.next());
        tenancy.within(
                account.id(),
                () -> invoices.issue(new InvoiceDraft(account.id(), account.currency(), List.of(line), subject, by)));
    }

    /**
     * A piece of work that costs credits.
     *
     * @param unit what is counted; null for the operation's own unit
     * @param feature of the customer's product; null for none in particular
     * @param user of the customer's product
     * @param reference what the customer's product calls it; null where it has no name
     */
    record Use(
            String operation,
            @Nullable String unit,
            int quantity,
            String model,
            String provider,
            @Nullable String feature,
            String user,
            @Nullable String reference) {}

    void use(DemoPerson demo, Use use) {
        var person = people.findByEmail(demo.email()).orElseThrow();
        var account = members.defaultOf(person.id()).orElseThrow().account();
        var quantity = BigDecimal.valueOf(use.quantity());
        tenancy.within(account, () -> {
            var rated = rates.price(new RateQuestion(
                    account,
                    use.operation(),
                    use.unit(),
                    use.model(),
                    use.provider(),
                    use.feature(),
                    null,
                    quantity,
                    clock.instant()));
            var context = new UsageContext(
                    use.operation(),
                    rated.unit(),
                    use.model(),
                    use.provider(),
                    use.feature(),
                    rated.priceVersion(),
                    UsageContext.word(person.actor()));
            return debits.debit(new Debit(
                    account,
                    rated.amount(),
                    Uuids.next(),
                    0,
                    context,
                    use.user(),
                    use.reference(),
                    Map.of("quantity", quantity.toPlainString()),
                    person.actor()));
        });
    }
}
