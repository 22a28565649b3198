package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction by hand: a new entry, never a change of an old one.
 *
 * @param amount above zero gives a lot of kind adjustment, below zero takes
 * @param reason what the owner of the wallet reads
 * @param key the same key adjusts once
 * @param wallet the number of the wallet; null for the account's own of the amount's asset
 * @param corrects the transaction that it corrects, if it corrects one
 */
public record Adjustment(
        AccountId account,
        AssetAmount amount,
        String reason,
        UUID key,
        Actor by,
        @Nullable Integer wallet,
        @Nullable UUID corrects) {}
