package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageContext;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to reserve an amount that is spent later, when what it costs is known.
 *
 * @param amount not below zero; zero for what the rate card gives away
 * @param key the idempotency key; a key that was used answers with the first hold
 * @param user for whom: a member's id or the product's own id of its user
 * @param lasts after this it reserves nothing
 */
public record HoldOrder(
        AccountId account,
        AssetAmount amount,
        UUID key,
        long fingerprint,
        UsageContext context,
        @Nullable String user,
        @Nullable String reference,
        Map<String, Object> details,
        Duration lasts,
        Actor by)
        implements KeyedOrder {}
