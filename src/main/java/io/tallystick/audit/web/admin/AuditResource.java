package io.tallystick.audit.web.admin;

import io.tallystick.accounts.Accounts;
import io.tallystick.audit.AuditEntry;
import io.tallystick.audit.AuditLog;
import io.tallystick.audit.web.admin.AuditEntryJson.AccountJson;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.CursorPage;
import io.tallystick.kernel.paging.CursorRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Who did what. */
@RestController
@Administrators
class AuditResource {

    private final AuditLog log;
    private final Accounts accounts;
    private final JsonMapper json;

    AuditResource(AuditLog log, Accounts accounts, JsonMapper json) {
        this.log = log;
        this.accounts = accounts;
        this.json = json;
    }

    /** The audit log of all accounts and of the platform, newest first. */
    @GetMapping("/api/v1/admin/audit/")
    CursorJson<AuditEntryJson> list(@ParameterObject AuditParameters parameters, CursorRequest request) {
        var rows = log.pageForStaff(parameters.filter(request.cursor()), request.size() + 1);
        var more = rows.size() > request.size();
        var shown = more ? rows.subList(0, request.size()) : rows;
        var names = names(shown);
        var next = more ? shown.getLast().id().toString() : null;
        return CursorJson.of(new CursorPage<>(shown, next, null), entry -> json(entry, names));
    }

    private AuditEntryJson json(AuditEntry entry, Map<AccountId, String> names) {
        var account = entry.account().equals(AccountId.PLATFORM)
                ? null
                : new AccountJson(entry.account().value(), names.getOrDefault(entry.account(), ""));
        return AuditEntryJson.of(entry, account, json.readTree(entry.details()));
    }

    private Map<AccountId, String> names(List<AuditEntry> entries) {
        var names = new HashMap<AccountId, String>();
        entries.stream().map(AuditEntry::account).distinct().forEach(id -> accounts.find(id)
                .ifPresent(account -> names.put(id, account.name())));
        return names;
    }
}
