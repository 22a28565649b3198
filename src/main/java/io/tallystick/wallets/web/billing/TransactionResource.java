package io.tallystick.wallets.web.billing;

import static io.tallystick.kernel.problems.KernelProblem.MALFORMED_PARAMETER;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.CursorPage;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.ledger.Transfer;
import io.tallystick.wallets.explain.Explanations;
import io.tallystick.wallets.explain.Statements;
import io.tallystick.wallets.mandates.MandateAssets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What happened to the wallet. */
@RestController
class TransactionResource {

    private final Statements statements;
    private final Explanations explanations;
    private final Accounts accounts;
    private final MandateAssets assets;
    private final JsonMapper json;

    TransactionResource(
            Statements statements,
            Explanations explanations,
            Accounts accounts,
            MandateAssets assets,
            JsonMapper json) {
        this.statements = statements;
        this.explanations = explanations;
        this.accounts = accounts;
        this.assets = assets;
        this.json = json;
    }

    /** The ledger of the wallet in what the account is billed in, newest first. A part may be empty and have a next one all the same, when few rows are wanted. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping({"/api/v1/billing/transactions/", "/api/v1/billing/credits/transactions/"})
    CursorJson<TransactionJson> transactions(
            Access access, @ParameterObject TransactionParameters parameters, CursorRequest request) {
        var zone = accounts.get(access.account()).timezone();
        var asset = assets.of(access.account());
        var part = statements.page(access.account(), asset, parameters.wanted(zone), before(request), request.size());
        var next = part.next() == null ? null : String.valueOf(part.next());
        return CursorJson.of(new CursorPage<>(part.rows(), next, null), row -> json(row, asset));
    }

    /** One row of the account's ledger. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/transactions/{id}/")
    TransactionJson transaction(Access access, @PathVariable UUID id) {
        var found = explanations.find(access.account(), id).orElseThrow(NOT_FOUND::because);
        return json(found.transfer(), found.asset());
    }

    private TransactionJson json(Transfer transfer, Asset asset) {
        return TransactionJson.of(transfer, asset, json.readTree(transfer.details()));
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
