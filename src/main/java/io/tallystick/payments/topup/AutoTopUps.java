package io.tallystick.payments.topup;

import static io.tallystick.payments.PaymentsProblem.AMOUNT_NOT_POSITIVE;
import static io.tallystick.payments.PaymentsProblem.CAP_TOO_SMALL;
import static io.tallystick.payments.PaymentsProblem.METHOD_NOT_CHARGEABLE;
import static io.tallystick.payments.PaymentsProblem.METHOD_REQUIRED;
import static io.tallystick.payments.PaymentsProblem.NO_SUCH_METHOD;
import static io.tallystick.payments.PaymentsProblem.NO_SUCH_PACKAGE;
import static io.tallystick.payments.PaymentsProblem.PACKAGE_OR_AMOUNT;
import static io.tallystick.payments.PaymentsProblem.THRESHOLD_NOT_POSITIVE;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.SavedMethods;
import io.tallystick.payments.gateway.Gateways;
import io.tallystick.wallets.CreditOffer;
import io.tallystick.wallets.Wallets;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers tell us to do when their balance falls. */
@Service
public class AutoTopUps {

    /** Where the customer names no cap: so many top-ups in a month. */
    private static final long CAP_IN_TOP_UPS = 10;

    private final AutoTopUpStore settings;
    private final TopUpOffers offers;
    private final SavedMethods methods;
    private final Gateways gateways;
    private final Wallets wallets;
    private final Agenda agenda;
    private final News news;
    private final Clock clock;

    AutoTopUps(
            AutoTopUpStore settings,
            TopUpOffers offers,
            SavedMethods methods,
            Gateways gateways,
            Wallets wallets,
            Agenda agenda,
            News news,
            Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.methods = methods;
        this.gateways = gateways;
        this.wallets = wallets;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What a customer wants.
     *
     * @param monthlyCap in major units of the offer's currency; null for ten top-ups
     * @param method null for the account's default method
     */
    public record Wish(
            boolean enabled,
            @Nullable BigDecimal threshold,
            @Nullable UUID packageId,
            @Nullable BigDecimal amount,
            SavedMethod.@Nullable Id method,
            @Nullable BigDecimal monthlyCap,
            Duration coolOff,
            int mostFailures) {}

    /**
     * Writes what a customer wants; failures are forgotten. When the balance is below the level already, the first top-up begins at
     * once.
     *
     * <p>Refuses {@code threshold_not_positive}, {@code package_or_amount}, {@code no_such_package}, {@code amount_not_positive},
     * {@code no_such_method}, {@code method_required}, {@code method_not_chargeable}, {@code cap_too_small}.
     */
    @Transactional
    public AutoTopUp set(AccountId account, Wish wish, Actor by) {
        var wanted = wish.enabled() ? on(account, wish, by) : off(account, by);
        settings.lock(account);
        settings.put(wanted);
        wallets.watch(account, Credits.CREDITS, wanted.isOn() ? wanted.threshold() : null, by);
        news.publish(new TopUpEvent.Changed(wanted, by));
        if (wanted.isOn()) {
            fell(account);
        }
        return wanted;
    }

    /** The balance may have fallen below the level: somebody looks soon. */
    @Transactional
    public void fell(AccountId account) {
        agenda.add(RunTopUp.NAME, account, account.value(), clock.instant());
    }

    private AutoTopUp off(AccountId account, Actor by) {
        var before = settings.find(account);
        var zero = AssetAmount.zero(Credits.CREDITS);
        return new AutoTopUp(
                account,
                false,
                before.map(AutoTopUp::threshold).orElse(zero),
                before.map(AutoTopUp::packageId).orElse(null),
                before.map(AutoTopUp::amount).orElse(null),
                before.map(AutoTopUp::method).orElse(null),
                before.map(AutoTopUp::monthlyCap).orElseGet(() -> Money.ofMinor(1, Currency.of("USD"))),
                before.map(AutoTopUp::coolOff).orElse(Duration.ofHours(1)),
                before.map(AutoTopUp::mostFailures).orElse(3),
                0,
                null,
                by,
                clock.instant());
    }

    private AutoTopUp on(AccountId account, Wish wish, Actor by) {
        var threshold = positive(wish.threshold(), "threshold");
        if ((wish.packageId() == null) == (wish.amount() == null)) {
            throw PACKAGE_OR_AMOUNT.at(wish.packageId() == null ? "package_id" : "amount");
        }
        var amount = wish.amount() == null ? null : positive(wish.amount(), "amount");
        var offer = offers.find(wish.packageId(), amount).orElseThrow(() -> NO_SUCH_PACKAGE.at("package_id"));
        requireChargeable(account, wish.method());
        return new AutoTopUp(
                account,
                true,
                threshold,
                wish.packageId(),
                amount,
                wish.method(),
                cap(wish, offer),
                wish.coolOff(),
                wish.mostFailures(),
                0,
                null,
                by,
                clock.instant());
    }

    private static Money cap(Wish wish, CreditOffer offer) {
        var price = offer.price();
        var named = wish.monthlyCap();
        var cap = named == null
                ? price.times(CAP_IN_TOP_UPS)
                : placed(() -> Money.of(named, price.currency()), "monthly_cap");
        if (cap.compareTo(price) < 0 || !cap.isPositive()) {
            throw CAP_TOO_SMALL.at("monthly_cap", "price", price);
        }
        return cap;
    }

    private static AssetAmount positive(@Nullable BigDecimal number, String field) {
        var amount = number == null
                ? AssetAmount.zero(Credits.CREDITS)
                : placed(() -> AssetAmount.exactly(number, Credits.CREDITS), field);
        if (!amount.isPositive()) {
            throw (field.equals("threshold") ? THRESHOLD_NOT_POSITIVE : AMOUNT_NOT_POSITIVE).at(field);
        }
        return amount;
    }

    private static <T> T placed(Supplier<T> reading, String field) {
        try {
            return reading.get();
        } catch (ProblemException refused) {
            throw refused.atField(field);
        }
    }

    private void requireChargeable(AccountId account, SavedMethod.@Nullable Id wanted) {
        var saved = methods.all(account);
        if (wanted == null && saved.isEmpty()) {
            throw METHOD_REQUIRED.at("payment_method_id");
        }
        var method = saved.stream()
                .filter(known -> wanted == null || known.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> NO_SUCH_METHOD.at("payment_method_id"));
        if (gateways.find(method.provider()).isEmpty()) {
            throw METHOD_NOT_CHARGEABLE.at("payment_method_id", "method", method.displayName());
        }
    }
}
