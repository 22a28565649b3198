package io.tallystick.payments.web.billing;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.invoicing.PaymentInstructions;
import io.tallystick.invoicing.web.billing.InvoiceJsons;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.money.Credits;
import io.tallystick.payments.Purchases;
import io.tallystick.payments.SavedMethod;
import io.tallystick.wallets.web.billing.Balances;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Buying credit packages. Source 000's path and source 003's run the same code. */
@RestController
class PurchaseResource {

    private final Purchases purchases;
    private final PaymentInstructions instructions;
    private final InvoiceJsons invoices;
    private final Balances balances;

    PurchaseResource(Purchases purchases, PaymentInstructions instructions, InvoiceJsons invoices, Balances balances) {
        this.purchases = purchases;
        this.instructions = instructions;
        this.invoices = invoices;
        this.balances = balances;
    }

    /** Buys a package: answers with its invoice and what to do next. A saved card is charged at once. */
    @Allow(Permission.BILLING_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/purchase/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BoughtJson> purchase(
            Access access,
            @Valid @RequestBody PurchaseJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var id = Objects.requireNonNull(body.packageId());
        return bought(access, wish(id, body.paymentMethod(), body.paymentMethodId()), key);
    }

    /** Buys the package that the path names. */
    @Allow(Permission.BILLING_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credit-packages/{id}/purchase/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BoughtJson> purchaseOf(
            Access access,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) PurchaseJson.@Nullable HowJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var wish = body == null ? wish(id, null, null) : wish(id, body.paymentMethod(), body.paymentMethodId());
        return bought(access, wish, key);
    }

    private ResponseEntity<BoughtJson> bought(Access access, Purchases.Wish wish, @Nullable String key) {
        var request = RequestKey.of(key, "purchase", wish);
        var bought = purchases.purchase(access.account(), wish, request, access.actor());
        var answer = ResponseEntity.status(HttpStatus.CREATED);
        if (bought.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(json(bought));
    }

    private BoughtJson json(Purchases.Bought bought) {
        return new BoughtJson(
                BoughtJson.CreditOrderJson.of(bought.order()),
                invoices.of(bought.invoice()),
                bought.payment()
                        .map(payment -> PaymentJson.of(payment, List.of()))
                        .orElse(null),
                NextActionJson.of(bought.invoice(), bought.payment(), ways(bought)),
                balances.of(bought.order().account(), Credits.CREDITS).creditsRemaining());
    }

    /** The chosen transfer alone; all of them where none was chosen, or where the card was declined. */
    private List<PaymentInstructions.Way> ways(Purchases.Bought bought) {
        var all = instructions.of(bought.invoice());
        var chosen =
                all.stream().filter(way -> way.method().equals(bought.method())).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private static Purchases.Wish wish(UUID packageId, @Nullable String method, @Nullable UUID saved) {
        return new Purchases.Wish(
                new CreditPackage.Id(packageId), method, saved == null ? null : new SavedMethod.Id(saved));
    }
}
