package io.tallystick.wallets.web.mandate;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.mandates.CreditByHand;
import io.tallystick.wallets.mandates.MandateUsers;
import io.tallystick.wallets.mandates.MandateWallets;
import io.tallystick.wallets.mandates.WalletEntries;
import io.tallystick.wallets.mandates.WalletSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How mandates are billed, for platform administrators (source 002's SysAdmin). */
@RestController
@Administrators
class MandateAdminResource {

    private final WalletSettings settings;
    private final CreditByHand credits;
    private final MandateWallets wallets;
    private final WalletEntries entries;
    private final MandateUsers users;
    private final Accounts accounts;

    MandateAdminResource(
            WalletSettings settings,
            CreditByHand credits,
            MandateWallets wallets,
            WalletEntries entries,
            MandateUsers users,
            Accounts accounts) {
        this.settings = settings;
        this.credits = credits;
        this.wallets = wallets;
        this.entries = entries;
        this.users = users;
        this.accounts = accounts;
    }

    /** The mandate's settings; 404 when nobody has made any. */
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/admin/settings/{mandateId}")
    MandateSettingsJson settings(@PathVariable UUID mandateId) {
        return MandateSettingsJson.of(settings.get(new AccountId(mandateId)));
    }

    /** Makes settings or changes them; only the fields sent change. A new model takes effect at once. */
    @RateLimit(perMinute = 10, name = "mandate")
    @PostMapping("/api/billing/admin/settings/{mandateId}")
    MandateSettingsJson change(
            Actor administrator, @PathVariable UUID mandateId, @Valid @RequestBody SettingsUpdateJson body) {
        var account = accounts.get(new AccountId(mandateId));
        return MandateSettingsJson.of(settings.change(account.id(), body.edit(account.currency()), administrator));
    }

    /** Adds credit to the wallet that the billing model means; the same Idempotency-Key adds once. */
    @RateLimit(perMinute = 10, name = "mandate")
    @PostMapping("/api/billing/admin/credit/{mandateId}")
    MandateTransactionJson addCredit(
            Actor administrator, @PathVariable UUID mandateId, @Valid @RequestBody CreditAddJson body) {
        var added = credits.add(new AccountId(mandateId), body.credit(), administrator);
        return MandateTransactionJson.of(entries.newest(added.wallet(), added.amount()));
    }

    /** The mandate's wallets: its own, and with PREPAY_USER those of its users. */
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/admin/accounts/{mandateId}")
    List<AccountSummaryJson> accounts(@PathVariable UUID mandateId) {
        return wallets.open(known(mandateId)).stream()
                .map(AccountSummaryJson::of)
                .toList();
    }

    /** The mandate's users: its members, and users of the product that debits have named. */
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/admin/users/{mandateId}")
    List<MandateUserJson> users(@PathVariable UUID mandateId) {
        return users.of(known(mandateId)).stream().map(MandateUserJson::of).toList();
    }

    /** What moved in any of the mandate's wallets, the newest first. */
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/admin/transactions/{mandateId}")
    List<MandateTransactionJson> transactions(
            @PathVariable UUID mandateId,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset) {
        return entries.of(known(mandateId), null, limit, offset).stream()
                .map(MandateTransactionJson::of)
                .toList();
    }

    private AccountId known(UUID mandate) {
        return accounts.get(new AccountId(mandate)).id();
    }
}
