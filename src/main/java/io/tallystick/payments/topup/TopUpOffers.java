package io.tallystick.payments.topup;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.catalog.CreditPackages;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Money;
import io.tallystick.wallets.CreditOffer;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one top-up buys, and for how much. */
@Component
class TopUpOffers {

    private final CreditPackages packages;

    TopUpOffers(CreditPackages packages) {
        this.packages = packages;
    }

    /** The offer as it is sold now; empty when the package is not sold, or nothing is. */
    Optional<CreditOffer> find(@Nullable UUID packageId, @Nullable AssetAmount amount) {
        var sold = packages.active();
        if (packageId != null) {
            return sold.stream()
                    .filter(offered -> offered.id().value().equals(packageId))
                    .findFirst()
                    .map(CreditOffer::of);
        }
        return Optional.ofNullable(amount).flatMap(wanted -> priced(wanted, sold));
    }

    /**
     * An amount costs per credit what the largest package costs that is not larger than it; below the smallest package, what that
     * one costs. Rounded once, half-up.
     */
    private static Optional<CreditOffer> priced(AssetAmount wanted, List<CreditPackage> sold) {
        var bySize = Comparator.comparingLong(CreditPackage::credits);
        return sold.stream()
                .filter(offered ->
                        AssetAmount.of(offered.credits(), Credits.CREDITS).compareTo(wanted) <= 0)
                .max(bySize)
                .or(() -> sold.stream().min(bySize))
                .map(yardstick -> new CreditOffer(
                        null, wanted.plain() + " credits", wanted, price(wanted, yardstick), yardstick.validDays()));
    }

    private static Money price(AssetAmount wanted, CreditPackage yardstick) {
        var each = yardstick.finalPrice();
        var minor = wanted.units()
                .multiply(java.math.BigDecimal.valueOf(each.minor()))
                .divide(java.math.BigDecimal.valueOf(yardstick.credits()), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), each.currency());
    }
}
