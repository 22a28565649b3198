package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.wallets.Wallets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is in the wallet, and spending it. */
@RestController
class CreditsResource {

    private final Wallets wallets;
    private final Balances balances;
    private final Spending spending;
    private final Pricing pricing;

    CreditsResource(Wallets wallets, Balances balances, Spending spending, Pricing pricing) {
        this.wallets = wallets;
        this.balances = balances;
        this.spending = spending;
        this.pricing = pricing;
    }

    /** The balance, exact at this moment: in what the account is billed in where no asset is named. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/balance/")
    BalanceJson balance(Access access, @RequestParam(required = false) @Nullable String asset) {
        return asset == null || asset.isBlank()
                ? balances.of(access.account())
                : balances.of(access.account(), Pricing.asset(asset.strip()));
    }

    /** Whether something could be spent now, from the wallet that would pay for it. */
    @Allow(Permission.CREDITS_READ)
    @PostMapping("/api/v1/billing/credits/check/")
    CheckedJson check(Access access, @Valid @RequestBody CheckJson body) {
        var priced = pricing.price(access.account(), body.wanted());
        return CheckedJson.of(
                wallets.check(access.account(), priced.amount(), DebitTranslation.user(access, body.userId())));
    }

    /** Spends; the answer comes when the debit is durable. The same key never spends twice. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/deduct/")
    @ResponseStatus(HttpStatus.CREATED)
    DeductedJson deduct(
            Access access,
            StateCheck state,
            @Valid @RequestBody DeductJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key,
            HttpServletResponse response) {
        var spent = spending.deduct(access, state, body, key == null ? null : IdempotencyHeader.checked(key));
        if (spent.replayed()) {
            response.setHeader("Idempotency-Replayed", "true");
        }
        return DeductedJson.of(spent);
    }
}
