package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageContext;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to spend.
 *
 * @param amount not below zero; zero for what the rate card gives away
 * @param key the idempotency key; a key that was used answers with the first debit
 * @param user for whom it is spent: a member's id or the product's own id of its user
 * @param details what the caller wants to find again: description, workflow, metadata
 */
public record Debit(
        AccountId account,
        AssetAmount amount,
        UUID key,
        long fingerprint,
        UsageContext context,
        @Nullable String user,
        @Nullable String reference,
        Map<String, Object> details,
        Actor by)
        implements KeyedOrder {}
