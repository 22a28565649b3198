package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageContext;
import io.tallystick.wallets.usage.AccountUsageLog.Named;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One use of credits.
 *
 * @param id the transaction
 * @param type {@code debit}, or {@code capture} of what was held
 * @param amount below zero, since the wallet gave it
 * @param cost the same above zero
 * @param userId as the product names its user
 * @param wallet the number of the wallet that paid
 */
record UsageRowJson(
        UUID id,
        String type,
        String amount,
        String cost,
        String balanceAfter,
        String asset,
        int wallet,
        @Nullable String description,
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String quantity,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable String userId,
        @Nullable String workflowId,
        @Nullable String reference,
        Instant createdAt) {

    static UsageRowJson of(Named named, JsonNode details) {
        var entry = named.entry();
        var cost = new AssetAmount(entry.amount(), named.asset());
        return new UsageRowJson(
                entry.id(),
                entry.kind().word(),
                cost.negated().plain(),
                cost.plain(),
                new AssetAmount(entry.balance(), named.asset()).plain(),
                named.asset().code(),
                entry.wallet().number(),
                text(details, "description"),
                word(named, UsageContext::operation),
                word(named, UsageContext::unit),
                text(details, "quantity"),
                word(named, UsageContext::model),
                word(named, UsageContext::provider),
                word(named, UsageContext::feature),
                named.user(),
                text(details, "workflow_id"),
                entry.reference(),
                entry.createdAt());
    }

    private static @Nullable String word(Named named, Function<UsageContext, @Nullable String> part) {
        var context = named.entry().context();
        return context == null ? null : part.apply(context);
    }

    private static @Nullable String text(JsonNode details, String name) {
        return details.path(name).isString() ? details.path(name).stringValue() : null;
    }
}
