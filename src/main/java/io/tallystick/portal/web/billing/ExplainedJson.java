package io.tallystick.portal.web.billing;

import io.tallystick.wallets.web.billing.TransactionJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a transaction came from.
 *
 * @param summary one sentence for a person
 * @param wallet which wallet it changed
 * @param spentFor the user for whom was spent, as the account calls them
 * @param price how the amount came about; null where nothing was used
 * @param burned what was taken from which grant; empty where nothing left the wallet
 * @param overdrawn the part that no grant gave, since the wallet went below zero
 * @param brought the grant that it brought; null where it brought none
 * @param hold the hold that it opened or ended
 * @param corrects the entry that it corrects or takes back
 * @param movedFrom the entry in another wallet of the account from which it came
 * @param rolledFrom the entry that brought the credits of which this is left over
 * @param correctedBy later entries that correct it
 * @param idempotencyKey under which it was booked, once for ever; keys that are no UUIDs are shown by their hash
 */
record ExplainedJson(
        TransactionJson transaction,
        String summary,
        WalletRefJson wallet,
        String balanceBefore,
        String balanceAfter,
        String heldBefore,
        String heldAfter,
        @Nullable String spentFor,
        @Nullable ExplainedPriceJson price,
        List<BurnedJson> burned,
        String overdrawn,
        @Nullable GrantJson brought,
        @Nullable HoldRefJson hold,
        @Nullable TransactionJson corrects,
        @Nullable TransactionJson movedFrom,
        @Nullable TransactionJson rolledFrom,
        List<TransactionJson> correctedBy,
        ActorJson actor,
        Instant requestedAt,
        UUID idempotencyKey) {

    /** @param user whose wallet it is, as the account calls them; null for the account's own */
    record WalletRefJson(int number, String asset, @Nullable String user) {}

    /**
     * How an amount came about.
     *
     * @param version of the price that was applied; null where the caller named the amount
     * @param unitPrice the amount for one unit, up to twelve decimals; null where no quantity was named
     */
    record ExplainedPriceJson(
            @Nullable String version,
            @Nullable String operation,
            @Nullable String unit,
            @Nullable String quantity,
            @Nullable String unitPrice,
            @Nullable String model,
            @Nullable String provider,
            @Nullable String feature) {}

    /** A part of a grant. */
    record BurnedJson(GrantJson grant, String amount) {}

    /**
     * Credits that came at once.
     *
     * @param id the transaction that brought them
     * @param remaining what is left now
     * @param paid what was paid for them; null when they were free
     */
    record GrantJson(
            UUID id,
            String kind,
            String amount,
            String remaining,
            @Nullable Instant expiresAt,
            OverviewJson.@Nullable MoneyJson paid,
            CauseJson cause) {}

    /** Why credits came: {@code invoice} with its number, and so on. */
    record CauseJson(String kind, UUID id, String label) {}

    /**
     * An amount that was set aside.
     *
     * @param id the transaction that opened it
     * @param endedBy the transaction that captured or released it; null while it is open
     */
    record HoldRefJson(
            UUID id,
            String amount,
            Instant expiresAt,
            @Nullable TransactionJson endedBy) {}

    /**
     * Who did it.
     *
     * @param kind {@code person}, {@code api_key}, {@code administrator}, {@code platform_key}, {@code system}
     * @param id null for the platform's own people and keys, and for Tallystick itself
     */
    record ActorJson(String kind, @Nullable UUID id, String name) {}
}
