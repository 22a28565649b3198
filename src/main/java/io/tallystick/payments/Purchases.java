package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.payments.PaymentsProblem.NO_SUCH_METHOD;
import static io.tallystick.payments.PaymentsProblem.PACKAGE_NOT_SOLD;

import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.CreditPackage;
import io.tallystick.catalog.CreditPackages;
import io.tallystick.catalog.PaymentMethod;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.gateway.Gateways;
import io.tallystick.wallets.CreditOffer;
import io.tallystick.wallets.CreditOrder;
import io.tallystick.wallets.CreditOrders;
import io.tallystick.wallets.CreditOrders.Placed;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Credit packages, bought: ordered and invoiced in one transaction, then paid at once where that is possible. */
@Service
public class Purchases {

    private static final Set<String> AT_PROVIDER = Set.of(PaymentMethod.STRIPE, PaymentMethod.PAYPAL);
    /** Source 000's word for any transfer that a person makes. */
    private static final String BY_HAND = "manual";

    private final CreditPackages packages;
    private final CreditOrders orders;
    private final GatewayPayments gateway;
    private final Payments payments;
    private final SavedMethods saved;
    private final PaymentMethods offered;
    private final Invoices invoices;
    private final Accounts accounts;
    private final Gateways gateways;

    Purchases(
            CreditPackages packages,
            CreditOrders orders,
            GatewayPayments gateway,
            Payments payments,
            SavedMethods saved,
            PaymentMethods offered,
            Invoices invoices,
            Accounts accounts,
            Gateways gateways) {
        this.packages = packages;
        this.orders = orders;
        this.gateway = gateway;
        this.payments = payments;
        this.saved = saved;
        this.offered = offered;
        this.invoices = invoices;
        this.accounts = accounts;
        this.gateways = gateways;
    }

    /**
     * What is wanted.
     *
     * @param method the catalog's word of a method; null for any transfer
     * @param savedMethod what to charge at once
     */
    public record Wish(CreditPackage.Id packageId, @Nullable String method, SavedMethod.@Nullable Id savedMethod) {}

    /**
     * What was bought, as it stands now.
     *
     * @param payment the attempt at a gateway; empty for a transfer that the customer makes
     * @param method the word of the transfer that was chosen; null for any
     * @param replayed whether an earlier request with the same key bought it
     */
    public record Bought(
            CreditOrder order,
            Invoice invoice,
            Optional<Payment> payment,
            @Nullable String method,
            boolean replayed) {}

    /**
     * Buys a package. The credits arrive when the invoice is paid: at once by a saved card, later by anything else. A card that
     * is declined leaves the invoice open, to be paid in another way.
     *
     * <p>Refuses {@code not_found} and {@code package_not_sold}, {@code no_such_method}, {@code payment_method_not_offered},
     * {@code method_not_chargeable}, {@code idempotency_key_reused}.
     */
    public Bought purchase(AccountId account, Wish wish, RequestKey request, Actor by) {
        var means = means(account, wish);
        means.ifPresent(chosen -> gateway.requireGateway(account, chosen));
        var placed = orders.find(account, request)
                .orElseGet(() -> orders.place(account, CreditOffer.of(sold(wish.packageId())), 1, request, by));
        var payment = means.flatMap(chosen -> pay(account, placed, chosen, request, by));
        var invoice = invoices.get(account, placed.invoice().id());
        return new Bought(placed.order(), invoice, payment, transfer(account, wish), placed.replayed());
    }

    /** Pays unless that was tried: a repeated request pays only where the first one was interrupted before it could. */
    private Optional<Payment> pay(AccountId account, Placed placed, Means means, RequestKey request, Actor by) {
        var invoice = placed.invoice();
        var tried = placed.replayed() ? payments.latest(account, invoice.id()) : Optional.<Payment>empty();
        if (tried.isPresent() || !invoice.due().isPositive()) {
            return tried;
        }
        return Optional.of(gateway.pay(account, invoice.id(), means, request.of("purchase"), by)
                .payment());
    }

    private Optional<Means> means(AccountId account, Wish wish) {
        if (wish.savedMethod() != null) {
            var method = savedMethod(account, wish.savedMethod());
            return gateways.find(method.provider()).isPresent()
                    ? Optional.of(new Means.Saved(method.id(), false))
                    : Optional.empty();
        }
        if (wish.method() == null || wish.method().equals(BY_HAND)) {
            return Optional.empty();
        }
        if (AT_PROVIDER.contains(wish.method())) {
            return Optional.of(new Means.AtProvider(wish.method()));
        }
        requireOffered(account, wish.method());
        return Optional.empty();
    }

    private @Nullable String transfer(AccountId account, Wish wish) {
        var word = wish.savedMethod() == null
                ? wish.method()
                : savedMethod(account, wish.savedMethod()).type();
        return BY_HAND.equals(word) ? null : word;
    }

    private SavedMethod savedMethod(AccountId account, SavedMethod.Id id) {
        return saved.all(account).stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NO_SUCH_METHOD.at("payment_method_id"));
    }

    private void requireOffered(AccountId account, String word) {
        var country = accounts.get(account).country();
        offered.offered(country == null ? null : Country.of(country), word);
    }

    private CreditPackage sold(CreditPackage.Id id) {
        var found = packages.find(id).orElseThrow(NOT_FOUND::because);
        if (!found.isActive()) {
            throw PACKAGE_NOT_SOLD.with("name", found.name());
        }
        return found;
    }
}
