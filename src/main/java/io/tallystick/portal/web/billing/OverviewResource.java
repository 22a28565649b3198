package io.tallystick.portal.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.accounts.Members;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.catalog.web.billing.PlanJson;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceQuery;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.invoicing.web.billing.InvoiceJsons;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.portal.web.billing.OverviewJson.CreditsWarningJson;
import io.tallystick.subscriptions.Subscriptions;
import io.tallystick.subscriptions.web.billing.SubscriptionJsons;
import io.tallystick.wallets.warnings.Warnings;
import io.tallystick.wallets.web.billing.Balances;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people see first of their account. */
@RestController
class OverviewResource {

    private final Accounts accounts;
    private final Members members;
    private final AccountJsons accountJsons;
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final SubscriptionJsons subscriptionJsons;
    private final Invoices invoices;
    private final InvoiceJsons invoiceJsons;
    private final Balances balances;
    private final Warnings warnings;

    OverviewResource(
            Accounts accounts,
            Members members,
            AccountJsons accountJsons,
            Plans plans,
            Subscriptions subscriptions,
            SubscriptionJsons subscriptionJsons,
            Invoices invoices,
            InvoiceJsons invoiceJsons,
            Balances balances,
            Warnings warnings) {
        this.accounts = accounts;
        this.members = members;
        this.accountJsons = accountJsons;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.subscriptionJsons = subscriptionJsons;
        this.invoices = invoices;
        this.invoiceJsons = invoiceJsons;
        this.balances = balances;
        this.warnings = warnings;
    }

    /** The account at one glance: plan, credits, what is owed and what became of the last payment. */
    @Allow(Permission.ACCOUNT_READ)
    @GetMapping("/api/v1/account/overview/")
    OverviewJson overview(Access access) {
        var account = accounts.get(access.account());
        var open = openInvoice(account.id()).map(invoiceJsons::of).orElse(null);
        return new OverviewJson(
                accountJsons.of(account),
                access.role().name().toLowerCase(Locale.ROOT),
                plans.find(new Plan.Id(account.plan())).map(PlanJson::of).orElse(null),
                subscriptions.current(account.id()).map(subscriptionJsons::of).orElse(null),
                balances.of(account.id()),
                open,
                open == null ? null : open.latestPayment(),
                banner(account, open),
                warnings.standing(account.id(), balances.asset(account.id()))
                        .map(CreditsWarningJson::of)
                        .orElse(null),
                invoices.balances(account.id()).stream()
                        .map(OverviewJson.MoneyJson::of)
                        .toList());
    }

    /** What the plan allows, and how much of it is used. */
    @Allow(Permission.ACCOUNT_READ)
    @GetMapping("/api/v1/account/limits/")
    LimitsJson limits(Access access) {
        var account = accounts.get(access.account());
        var limits = plans.find(new Plan.Id(account.plan())).map(Plan::limits).orElse(null);
        var credits = balances.of(account.id());
        return LimitsJson.of(limits, members.count(account.id()), credits);
    }

    private Optional<Invoice> openInvoice(AccountId account) {
        var oldest = new InvoiceQuery(
                Optional.of(account),
                Optional.of(Invoice.Status.PENDING),
                Optional.empty(),
                null,
                null,
                "invoice_date",
                new PageRequest(1, 1));
        return invoices.page(oldest).rows().stream().findFirst();
    }

    private static String banner(Account account, @Nullable InvoiceJson open) {
        if (account.status() == Account.Status.SUSPENDED) {
            return "suspended";
        }
        if (open == null) {
            return "none";
        }
        var latest = open.latestPayment();
        return switch (latest == null ? "" : latest.status()) {
            case "pending_approval" -> "payment_in_review";
            case "failed" -> "payment_rejected";
            default -> "payment_due";
        };
    }
}
