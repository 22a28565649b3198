package io.tallystick.subscriptions;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.time.BillingCycle;
import io.tallystick.kernel.time.BillingInterval;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.GrantOrder;
import io.tallystick.wallets.Grants;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of subscriptions. */
@Service
public class Subscriptions {

    /** The word by which an invoice names a subscription as what it is for. */
    static final String SUBJECT = "subscription";

    private final SubscriptionStore store;
    private final Plans plans;
    private final Invoices invoices;
    private final Grants grants;
    private final Accounts accounts;
    private final News news;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store,
            Plans plans,
            Invoices invoices,
            Grants grants,
            Accounts accounts,
            News news,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.invoices = invoices;
        this.grants = grants;
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    /** A subscription that was agreed, and the invoice that starts it when it is paid. */
    public record Begun(Subscription subscription, Invoice invoice) {}

    /**
     * Agrees on a plan with a price: the subscription waits for its first payment, and the invoice for it is issued last. The
     * first period begins when that invoice is paid, so that nobody pays for the days of a bank transfer.
     */
    @Transactional
    public Begun begin(AccountId account, Plan plan, BillingInterval interval, Actor by) {
        var subscription = Subscription.awaitingPayment(account, plan, interval, clock.instant());
        store.insert(subscription);
        news.publish(new SubscriptionEvent.Created(subscription, by));
        var invoice = invoices.issue(firstInvoice(subscription, plan, by));
        return new Begun(store.current(account).orElse(subscription), invoice);
    }

    /** The account's subscription: the one that has not ended, else the last that did. */
    @Transactional(readOnly = true)
    public Optional<Subscription> current(AccountId account) {
        return store.current(account);
    }

    /** Starts the first period: subscription and account become active, and the period's credits are granted. */
    @Transactional
    public void activate(AccountId account, Subscription.Id id, Invoice paid, Actor by) {
        var waiting = store.lock(account, id).orElseThrow();
        if (waiting.status() != Subscription.Status.PENDING_PAYMENT) {
            return;
        }
        var now = clock.instant();
        var zone = accounts.get(account).timezone();
        var cycle = BillingCycle.from(now, waiting.interval(), zone);
        var active = waiting.activated(cycle.anchor(), now, cycle.startInstantOf(1), now);
        store.update(active);
        accounts.putOnPlan(account, active.plan().value(), by);
        accounts.become(account, Account.Status.ACTIVE, by);
        news.publish(new SubscriptionEvent.Activated(active, by));
        grantPeriod(active, cycle.startInstantOf(2), paid, by);
    }

    /** Ends a subscription whose first invoice will never be paid. */
    @Transactional
    public void cancelUnpaid(AccountId account, Subscription.Id id, Actor by) {
        var subscription = store.lock(account, id).orElseThrow();
        if (subscription.status() == Subscription.Status.PENDING_PAYMENT) {
            var canceled = subscription.canceled(clock.instant());
            store.update(canceled);
            news.publish(new SubscriptionEvent.Canceled(canceled, by));
        }
    }

    private void grantPeriod(Subscription subscription, Instant nextPeriodEnd, Invoice paid, Actor by) {
        var plan =
                plans.version(subscription.plan(), subscription.planVersion()).orElseThrow();
        if (plan.includedCredits() == 0) {
            return;
        }
        var order = new GrantOrder(
                subscription.account(),
                Grant.Kind.PLAN,
                AssetAmount.of(plan.includedCredits(), Credits.CREDITS),
                subscription.currentPeriodEnd(),
                paid.total(),
                "invoice",
                paid.id().value(),
                "Credits of the plan " + plan.name(),
                by);
        var rollover = plan.creditsRolloverCap().map(cap -> new Grant.Rollover(cap.millionths(), nextPeriodEnd));
        grants.grant(order.rolling(rollover.orElse(null)));
    }

    private static InvoiceDraft firstInvoice(Subscription subscription, Plan plan, Actor by) {
        var price = plan.priceFor(subscription.interval());
        var period = subscription.interval() == BillingInterval.MONTH ? "one month" : "one year";
        var line = new InvoiceDraft.DraftLine(
                "%s plan, %s from the day of payment".formatted(plan.name(), period),
                BigDecimal.valueOf(subscription.quantity()),
                UnitPrice.of(price),
                null,
                null);
        var subject = new Invoice.Subject(SUBJECT, subscription.id().value());
        return new InvoiceDraft(subscription.account(), price.currency(), List.of(line), subject, by);
    }
}
