package io.tallystick.wallets.mandates;

import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;

/** A stretch of time, {@code [startsAt, endsAt)}, at whose end is invoiced what was used on credit. */
record PostpaidPeriod(UUID id, WalletKey wallet, Asset asset, Instant startsAt, Instant endsAt, boolean isOpen) {}
