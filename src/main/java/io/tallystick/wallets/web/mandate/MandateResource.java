package io.tallystick.wallets.web.mandate;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Memberships;
import io.tallystick.kernel.access.Memberships.Membership;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.wallets.mandates.AllowedProviders;
import io.tallystick.wallets.mandates.MandateWallets;
import io.tallystick.wallets.mandates.WalletEntries;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What users of a mandate, and servers that act for it, may see of its wallets. */
@RestController
class MandateResource {

    private final MandateWallets wallets;
    private final WalletEntries entries;
    private final AllowedProviders providers;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Tenancy tenancy;

    MandateResource(
            MandateWallets wallets,
            WalletEntries entries,
            AllowedProviders providers,
            Accounts accounts,
            Memberships memberships,
            Tenancy tenancy) {
        this.wallets = wallets;
        this.entries = entries;
        this.providers = providers;
        this.accounts = accounts;
        this.memberships = memberships;
        this.tenancy = tenancy;
    }

    /** The balances of all mandates that the caller belongs to; a server sees the one that it acts for. */
    @Allow(Permission.CREDITS_READ)
    @RateLimit(perMinute = 60, name = "mandate")
    @GetMapping("/api/billing/balance")
    List<MandateBalanceJson> balances(Access access) {
        var user = userOf(access);
        if (user == null) {
            return List.of(balance(access.account(), null));
        }
        return memberships.of(new PersonId(access.actor().id())).stream()
                .map(Membership::account)
                .map(account -> tenancy.within(account, () -> balance(account, user)))
                .toList();
    }

    /** The balance of one mandate. */
    @Allow(Permission.CREDITS_READ)
    @RateLimit(perMinute = 60, name = "mandate")
    @GetMapping("/api/billing/balance/{mandateId}")
    MandateBalanceJson balanceOfMandate(Access access, @PathVariable UUID mandateId) {
        return balance(new AccountId(mandateId), userOf(access));
    }

    /** What moved in the mandate's wallets, the newest first; with PREPAY_USER a user sees their own. */
    @Allow(Permission.CREDITS_READ)
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/transactions")
    List<MandateTransactionJson> transactionsOfMandate(
            Access access,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset) {
        return entries.of(access.account(), userOf(access), limit, offset).stream()
                .map(MandateTransactionJson::of)
                .toList();
    }

    /** The AI providers that the caller may use. */
    @Allow(Permission.CREDITS_READ)
    @RateLimit(perMinute = 60, name = "mandate")
    @GetMapping("/api/billing/providers")
    List<String> providers(Access access) {
        return providers.of(access);
    }

    private MandateBalanceJson balance(AccountId account, @Nullable String user) {
        var name = accounts.get(account).name();
        return wallets.of(account, user)
                .map(view -> MandateBalanceJson.of(account, name, view))
                .orElseGet(() -> MandateBalanceJson.unlimited(account, name));
    }

    /** A person spends from a wallet of their own where users have wallets; a server acts for the mandate. */
    static @Nullable String userOf(Access access) {
        return access.actor().kind() == Actor.Kind.PERSON ? access.actor().id().toString() : null;
    }
}
