package io.tallystick.sandbox.demo;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.catalog.CreditPackages;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.payments.Purchases;
import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.SavedMethods;
import io.tallystick.payments.topup.AutoTopUps;
import io.tallystick.portal.SignUp.SignedUp;
import io.tallystick.sandbox.gateway.TestCard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How people of the demo world buy credits: by hand, and by themselves when few are left. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoBuying {

    private final SavedMethods methods;
    private final CreditPackages packages;
    private final Purchases purchases;
    private final AutoTopUps topUps;
    private final Tenancy tenancy;
    private final Clock clock;

    DemoBuying(
            SavedMethods methods,
            CreditPackages packages,
            Purchases purchases,
            AutoTopUps topUps,
            Tenancy tenancy,
            Clock clock) {
        this.methods = methods;
        this.packages = packages;
        this.purchases = purchases;
        this.topUps = topUps;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    SavedMethod savesCard(SignedUp customer) {
        var card = TestCard.VISA;
        var account = customer.account().id();
        var method = new SavedMethod(
                SavedMethod.Id.next(),
                account,
                "card",
                "sandbox",
                card.token(),
                card.brand() + " •••• " + card.last4(),
                Map.of("brand", card.brand(), "last4", card.last4()),
                true,
                clock.instant());
        return tenancy.within(
                account, () -> methods.add(method, customer.person().actor()));
    }

    void loses(SignedUp customer, SavedMethod method) {
        tenancy.within(
                method.account(),
                () -> methods.delete(
                        method.account(), method.id(), customer.person().actor()));
    }

    /** Buys the recommended package by itself whenever fewer credits are left. */
    void topsUpBelow(SignedUp customer, SavedMethod method, int credits) {
        var wish = new AutoTopUps.Wish(
                true,
                BigDecimal.valueOf(credits),
                recommended().value(),
                null,
                method.id(),
                new BigDecimal("100.00"),
                Duration.ofHours(1),
                3);
        tenancy.within(
                method.account(),
                () -> topUps.set(method.account(), wish, customer.person().actor()));
    }

    /** Buys the recommended package with the card; the credits are there at once. */
    void buys(SignedUp customer, SavedMethod method) {
        var wish = new Purchases.Wish(recommended(), null, method.id());
        tenancy.within(
                method.account(),
                () -> purchases.purchase(
                        method.account(),
                        wish,
                        RequestKey.of(null, "demo world"),
                        customer.person().actor()));
    }

    private CreditPackage.Id recommended() {
        return packages.active().stream()
                .filter(CreditPackage::isFeatured)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
