package io.tallystick.wallets.web.admin;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.mandates.CreditByHand;
import io.tallystick.wallets.mandates.CreditByHand.Correction;
import io.tallystick.wallets.mandates.MandateWallets;
import io.tallystick.wallets.mandates.WalletView;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All accounts' wallets. */
@RestController
@Administrators
class WalletAdminResource {

    private final MandateWallets wallets;
    private final CreditByHand credits;
    private final Accounts accounts;

    WalletAdminResource(MandateWallets wallets, CreditByHand credits, Accounts accounts) {
        this.wallets = wallets;
        this.credits = credits;
        this.accounts = accounts;
    }

    /** Wallets that are open or rest; of one account with {@code account_id}. */
    @GetMapping("/api/v1/admin/wallets/")
    PageJson<WalletJson> list(
            @RequestParam(name = "account_id", required = false) @Nullable UUID accountId, PageRequest page) {
        var account = accountId == null ? null : new AccountId(accountId);
        return PageJson.of(wallets.pageForStaff(account, page), this::json);
    }

    /** Changes how far the wallet may go below zero, or stops and allows debits. */
    @PatchMapping("/api/v1/admin/wallets/{id}/")
    WalletJson change(Actor administrator, @PathVariable UUID id, @Valid @RequestBody WalletPatchJson body) {
        return json(wallets.change(id, body.edit(), administrator));
    }

    /** Corrects a balance; the reason stays in the wallet's ledger and in the audit log. */
    @PostMapping("/api/v1/admin/accounts/{id}/credits/adjust/")
    @ResponseStatus(HttpStatus.CREATED)
    AdjustedJson adjust(Actor administrator, @PathVariable UUID id, @Valid @RequestBody AdjustmentJson body) {
        var correction = new Correction(
                body.amount(), asset(body.asset()), body.userId(), body.reason().strip());
        var corrected = credits.adjust(new AccountId(id), correction, administrator);
        return AdjustedJson.of(corrected.transfer(), corrected.asset());
    }

    private WalletJson json(WalletView view) {
        var name =
                accounts.find(view.wallet().key().account()).map(Account::name).orElse("");
        return WalletJson.of(view, name);
    }

    private static @Nullable Asset asset(@Nullable String code) {
        try {
            return code == null ? null : Asset.of(code);
        } catch (ProblemException unknown) {
            throw unknown.atField("asset");
        }
    }
}
