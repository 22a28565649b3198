package io.tallystick.payments.web.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.payments.topup.TopUpViews;
import io.tallystick.payments.web.billing.AutoTopUpJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Automatic top-ups of all accounts, for platform administrators. */
@RestController
@Administrators
class AutoTopUpAdminResource {

    private final TopUpViews views;
    private final Accounts accounts;

    AutoTopUpAdminResource(TopUpViews views, Accounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    /** Automatic top-ups with whose they are. */
    record AdminAutoTopUpJson(
            AdminPaymentJson.AccountRefJson account,
            @JsonUnwrapped AutoTopUpJson autoTopUp) {}

    /** Those that stopped by themselves first. */
    @GetMapping("/api/v1/admin/auto-top-ups/")
    PageJson<AdminAutoTopUpJson> all(PageRequest page) {
        return PageJson.of(views.pageForStaff(page), this::json);
    }

    private AdminAutoTopUpJson json(TopUpViews.View view) {
        var id = view.settings().account();
        var name = accounts.find(id).map(Account::name).orElse("");
        return new AdminAutoTopUpJson(new AdminPaymentJson.AccountRefJson(id.value(), name), AutoTopUpJson.of(view));
    }
}
