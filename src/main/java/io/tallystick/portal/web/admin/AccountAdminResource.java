package io.tallystick.portal.web.admin;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountAdministration;
import io.tallystick.accounts.AccountQuery;
import io.tallystick.accounts.Accounts;
import io.tallystick.accounts.Member;
import io.tallystick.accounts.MemberDirectory;
import io.tallystick.audit.AuditFilter;
import io.tallystick.audit.AuditLog;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.portal.web.admin.AccountForStaffJson.AccountDetailJson;
import io.tallystick.portal.web.admin.AccountForStaffJson.ActivityJson;
import io.tallystick.portal.web.admin.AccountForStaffJson.MemberJson;
import io.tallystick.portal.web.billing.AccountJsons;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All accounts: finding them, looking into them, and stopping them. */
@RestController
@Administrators
class AccountAdminResource {

    private static final int ACTIVITY_SHOWN = 20;

    private final AccountAdministration administration;
    private final Accounts accounts;
    private final MemberDirectory members;
    private final Plans plans;
    private final AuditLog audit;
    private final AccountJsons jsons;

    AccountAdminResource(
            AccountAdministration administration,
            Accounts accounts,
            MemberDirectory members,
            Plans plans,
            AuditLog audit,
            AccountJsons jsons) {
        this.administration = administration;
        this.accounts = accounts;
        this.members = members;
        this.plans = plans;
        this.audit = audit;
        this.jsons = jsons;
    }

    /** Accounts, the newest first; {@code search} in names and e-mail addresses, {@code plan} by its slug. */
    @GetMapping("/api/v1/admin/accounts/")
    PageJson<AccountForStaffJson> list(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String plan,
            PageRequest page) {
        var words = Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty());
        var query = new AccountQuery(words, AccountQuery.status(status), plan(plan), page);
        return PageJson.of(administration.page(query), this::json);
    }

    /** One account, with its members and what happened lately. */
    @GetMapping("/api/v1/admin/accounts/{id}/")
    AccountDetailJson find(@PathVariable UUID id) {
        var account = accounts.get(new AccountId(id));
        var filter = new AuditFilter(null, account.id(), null, null, null, null);
        return new AccountDetailJson(
                json(account),
                members.of(account.id()).stream()
                        .map(AccountAdminResource::member)
                        .toList(),
                audit.pageForStaff(filter, ACTIVITY_SHOWN).stream()
                        .map(ActivityJson::of)
                        .toList());
    }

    /** Stops the account: it reads, pays and exports, nothing else. */
    @PostMapping("/api/v1/admin/accounts/{id}/suspend/")
    AccountForStaffJson suspend(Actor administrator, @PathVariable UUID id, @Valid @RequestBody SuspensionJson body) {
        return json(administration.suspend(new AccountId(id), body.reason().strip(), administrator));
    }

    /** Lets a suspended or cancelled account work again. */
    @PostMapping("/api/v1/admin/accounts/{id}/activate/")
    AccountForStaffJson activate(Actor administrator, @PathVariable UUID id) {
        return json(administration.activate(new AccountId(id), administrator));
    }

    private AccountForStaffJson json(Account account) {
        return AccountForStaffJson.of(account, jsons.of(account));
    }

    private static MemberJson member(Member member) {
        var name = (member.firstName() + " " + member.lastName()).strip();
        return new MemberJson(
                member.person().value(),
                name.isEmpty() ? member.email() : name,
                member.email(),
                member.role().name().toLowerCase(Locale.ROOT),
                member.since());
    }

    /** A plan that nobody has heard of is on no account. */
    private Optional<UUID> plan(@Nullable String slug) {
        return slug == null || slug.isBlank()
                ? Optional.empty()
                : Optional.of(
                        plans.findBySlug(slug).map(plan -> plan.id().value()).orElse(Uuids.NIL));
    }
}
