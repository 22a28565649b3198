package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.UsageContext;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of the wallet's ledger.
 *
 * @param amount below zero when the wallet gave
 */
public record TransactionJson(
        UUID id,
        String type,
        String amount,
        String balanceAfter,
        String asset,
        @Nullable String description,
        @Nullable String operation,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable String workflowId,
        @Nullable String reference,
        Instant createdAt) {

    /** @param details the row's own, as JSON */
    public static TransactionJson of(Transfer transfer, Asset asset, JsonNode details) {
        return new TransactionJson(
                transfer.id(),
                transfer.kind().word(),
                new AssetAmount(transfer.signedAmount(), asset).plain(),
                new AssetAmount(transfer.balance(), asset).plain(),
                asset.code(),
                text(details, "description"),
                word(transfer, UsageContext::operation),
                word(transfer, UsageContext::model),
                word(transfer, UsageContext::provider),
                word(transfer, UsageContext::feature),
                text(details, "workflow_id"),
                transfer.reference(),
                transfer.createdAt());
    }

    private static @Nullable String word(Transfer transfer, Function<UsageContext, @Nullable String> part) {
        return transfer.context() == null ? null : part.apply(transfer.context());
    }

    private static @Nullable String text(JsonNode details, String name) {
        return details.path(name).isString() ? details.path(name).stringValue() : null;
    }
}
