package io.tallystick.payments.topup;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.news.News;
import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.SavedMethods;
import io.tallystick.wallets.CreditOffer;
import io.tallystick.wallets.CreditOrders;
import io.tallystick.wallets.WalletBalance;
import io.tallystick.wallets.Wallets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions about top-ups, each under the lock of the account's settings: whether one begins, and what follows from its end. */
@Component
class TopUpSteps {

    private static final Set<Account.Status> NOT_CHARGED = Set.of(Account.Status.SUSPENDED, Account.Status.CANCELLED);

    private final AutoTopUpStore settings;
    private final TopUpStore topUps;
    private final TopUpOffers offers;
    private final CreditOrders orders;
    private final Wallets wallets;
    private final SavedMethods methods;
    private final Accounts accounts;
    private final Invoices invoices;
    private final Agenda agenda;
    private final News news;
    private final Clock clock;

    TopUpSteps(
            AutoTopUpStore settings,
            TopUpStore topUps,
            TopUpOffers offers,
            CreditOrders orders,
            Wallets wallets,
            SavedMethods methods,
            Accounts accounts,
            Invoices invoices,
            Agenda agenda,
            News news,
            Clock clock) {
        this.settings = settings;
        this.topUps = topUps;
        this.offers = offers;
        this.orders = orders;
        this.wallets = wallets;
        this.methods = methods;
        this.accounts = accounts;
        this.invoices = invoices;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The top-up that is to be paid now: the one that runs, if a crash interrupted it, or a new one if the balance is below the
     * level and nothing speaks against it. What speaks against it only for now is looked at again when it is over.
     */
    @Transactional
    public Optional<TopUp> begin(AccountId account) {
        var wanted = settings.lock(account).filter(AutoTopUp::isOn);
        var running = topUps.running(account);
        if (running.isPresent() || wanted.isEmpty()) {
            return running;
        }
        var customer = accounts.get(account);
        var available = available(account);
        if (NOT_CHARGED.contains(customer.status())
                || available.compareTo(wanted.get().threshold()) >= 0) {
            return Optional.empty();
        }
        var pauseEnds = topUps.newest(account, 1).stream()
                .map(last -> last.beganAt().plus(wanted.get().coolOff()))
                .filter(end -> end.isAfter(clock.instant()))
                .findFirst();
        if (pauseEnds.isPresent()) {
            lookAgain(account, pauseEnds.get());
            return Optional.empty();
        }
        return begin(wanted.get(), customer, available);
    }

    /** What was ordered is paid. */
    @Transactional
    public void succeed(AccountId account, Invoice.Id invoice) {
        topUps.lockRunning(account, invoice).ifPresent(topUp -> {
            topUps.update(topUp.succeed(clock.instant()));
            settings.lock(account).ifPresent(known -> {
                settings.put(known.succeeded());
                lookAgain(account, topUp.beganAt().plus(known.coolOff()));
            });
        });
    }

    /** What was ordered was not paid: nothing is owed for it, and it is tried again after the pause, unless that was the last time. */
    @Transactional
    public void fail(AccountId account, Invoice.Id invoice, TopUp.Failure why) {
        topUps.lockRunning(account, invoice).ifPresent(topUp -> {
            var now = clock.instant();
            topUps.update(topUp.fail(why, now));
            voidUnlessPartlyPaid(account, invoice);
            settings.lock(account).ifPresent(known -> count(known.failed(now), topUp, why));
        });
    }

    private Optional<TopUp> begin(AutoTopUp wanted, Account customer, AssetAmount available) {
        var account = wanted.account();
        var offer = offers.find(wanted.packageId(), wanted.amount());
        if (offer.isEmpty()
                || !offer.get().price().currency().equals(wanted.monthlyCap().currency())) {
            stop(wanted, AutoTopUp.Reason.PACKAGE_NOT_SOLD, "What was to be bought is no longer sold.", available);
            return Optional.empty();
        }
        var method = method(wanted);
        if (method.isEmpty()) {
            stop(wanted, AutoTopUp.Reason.NO_PAYMENT_METHOD, "The saved payment method is gone.", available);
            return Optional.empty();
        }
        var now = clock.instant();
        var month = YearMonth.from(now.atZone(customer.timezone()));
        var times = Math.min(
                timesToClose(wanted.threshold(), available, offer.get()), timesWithinCap(wanted, month, offer.get()));
        if (times < 1) {
            lookAgain(account, startOf(month.plusMonths(1), customer));
            return Optional.empty();
        }
        return Optional.of(order(wanted, offer.get(), Math.toIntExact(times), method.get(), month, available));
    }

    private TopUp order(
            AutoTopUp wanted,
            CreditOffer offer,
            int times,
            SavedMethod.Id method,
            YearMonth month,
            AssetAmount available) {
        var account = wanted.account();
        var after = topUps.lastSucceeded(account).map(TopUp::id).orElse(Uuids.NIL);
        var placed = orders.place(account, offer, times, RequestKey.of(null, "top-up"), Actor.SYSTEM);
        var topUp = new TopUp(
                account,
                TopUp.nextId(),
                after,
                month,
                TopUp.Status.RUNNING,
                available,
                wanted.threshold(),
                placed.order().credits(),
                placed.order().price(),
                wanted.monthlyCap(),
                placed.order().id().value(),
                placed.invoice().id(),
                method,
                null,
                clock.instant(),
                null);
        topUps.insert(topUp);
        news.publish(new TopUpEvent.Began(topUp));
        if (!placed.invoice().due().isPositive()) {
            succeed(account, placed.invoice().id());
        }
        return topUp;
    }

    /** So often that one charge lifts the balance above the level, however far it fell. */
    private static long timesToClose(AssetAmount threshold, AssetAmount available, CreditOffer offer) {
        var gap = threshold.minus(available).millionths();
        return gap / offer.credits().millionths() + 1;
    }

    private long timesWithinCap(AutoTopUp wanted, YearMonth month, CreditOffer offer) {
        if (offer.price().isZero()) {
            return Integer.MAX_VALUE;
        }
        var left = wanted.monthlyCap()
                .minus(topUps.spent(wanted.account(), month, wanted.monthlyCap().currency()));
        return Math.clamp(left.minor() / offer.price().minor(), 0, Integer.MAX_VALUE);
    }

    private Optional<SavedMethod.Id> method(AutoTopUp wanted) {
        return methods.all(wanted.account()).stream()
                .map(SavedMethod::id)
                .filter(id -> wanted.method() == null || id.equals(wanted.method()))
                .findFirst();
    }

    private void count(AutoTopUp counted, TopUp topUp, TopUp.Failure why) {
        settings.put(counted);
        var stop = counted.stopped();
        if (stop == null) {
            lookAgain(counted.account(), topUp.beganAt().plus(counted.coolOff()));
        } else {
            var balance = available(counted.account());
            news.publish(new TopUpEvent.Stopped(counted, stop, why.message(), balance));
        }
    }

    private void stop(AutoTopUp wanted, AutoTopUp.Reason reason, String sentence, AssetAmount available) {
        var stopped = wanted.stop(reason, clock.instant());
        settings.put(stopped);
        var stop = java.util.Objects.requireNonNull(stopped.stopped());
        news.publish(new TopUpEvent.Stopped(stopped, stop, sentence, available));
    }

    /** What the account's own balance paid of it stays paid; the customer decides about the rest. */
    private void voidUnlessPartlyPaid(AccountId account, Invoice.Id id) {
        var invoice = invoices.lock(account, id);
        if (invoice.settled().isZero() && invoice.status() == Invoice.Status.PENDING) {
            invoices.voidInvoice(account, id, "The automatic top-up was not paid.", Actor.SYSTEM);
        }
    }

    private void lookAgain(AccountId account, Instant at) {
        agenda.add(RunTopUp.NAME, account, account.value(), at);
    }

    private AssetAmount available(AccountId account) {
        return wallets.balance(account, Credits.CREDITS)
                .map(WalletBalance::available)
                .orElseGet(() -> AssetAmount.zero(Credits.CREDITS));
    }

    private static Instant startOf(YearMonth month, Account customer) {
        return month.atDay(1).atStartOfDay(customer.timezone()).toInstant();
    }
}
