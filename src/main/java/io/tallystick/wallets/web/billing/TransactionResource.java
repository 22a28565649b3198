package io.tallystick.wallets.web.billing;

import static io.tallystick.kernel.problems.KernelProblem.MALFORMED_PARAMETER;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.CursorPage;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.ledger.Transfer;
import io.tallystick.wallets.Wallets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What happened to the wallet. */
@RestController
class TransactionResource {

    private final Wallets wallets;
    private final JsonMapper json;

    TransactionResource(Wallets wallets, JsonMapper json) {
        this.wallets = wallets;
        this.json = json;
    }

    /** The wallet's ledger, newest first. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping({"/api/v1/billing/transactions/", "/api/v1/billing/credits/transactions/"})
    CursorJson<TransactionJson> transactions(Access access, CursorRequest request) {
        var rows = wallets.transactions(access.account(), Credits.CREDITS, before(request), request.size() + 1);
        var more = rows.size() > request.size();
        var shown = more ? rows.subList(0, request.size()) : rows;
        var next = more ? String.valueOf(shown.getLast().seq()) : null;
        return CursorJson.of(new CursorPage<>(shown, next, null), this::json);
    }

    private TransactionJson json(Transfer transfer) {
        return TransactionJson.of(transfer, Credits.CREDITS, json.readTree(transfer.details()));
    }

    private static @Nullable Long before(CursorRequest request) {
        if (request.cursor() == null) {
            return null;
        }
        try {
            return Long.valueOf(request.cursor());
        } catch (NumberFormatException forged) {
            throw MALFORMED_PARAMETER.at("cursor", "parameter", "cursor");
        }
    }
}
