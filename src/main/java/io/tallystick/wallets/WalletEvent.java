package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import io.tallystick.ledger.Transfer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a wallet. Debits are not told: there may be thousands a second. */
public sealed interface WalletEvent extends Audited {

    AccountId account();

    /**
     * Credits arrived.
     *
     * @param transfer the row that brought them
     * @param balance what the wallet holds now
     */
    record Granted(
            Grant grant, Transfer transfer, AssetAmount amount, AssetAmount balance, String description, Actor by)
            implements WalletEvent {
        @Override
        public AccountId account() {
            return grant.wallet().account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.granted", account(), by)
                    .about("transfer", transfer.id(), description)
                    .with("amount", amount.toString())
                    .with("kind", grant.kind().word())
                    .with("balance", balance.toString());
        }
    }

    /** A lot's rest is gone. */
    record Expired(Grant grant, Transfer transfer, AssetAmount amount) implements WalletEvent {
        @Override
        public AccountId account() {
            return grant.wallet().account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.expired", account(), Actor.SYSTEM)
                    .about("transfer", transfer.id(), grant.kind().word())
                    .with("amount", amount.toString());
        }
    }

    /**
     * A part of a lot's rest went on when the lot expired.
     *
     * @param grant the lot as which it went on
     */
    record RolledOver(Grant grant, AssetAmount amount) implements WalletEvent {
        @Override
        public AccountId account() {
            return grant.wallet().account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.rolled_over", account(), Actor.SYSTEM)
                    .about(
                            "transfer",
                            Transfer.id(grant.wallet(), grant.seq()),
                            grant.kind().word())
                    .with("amount", amount.toString());
        }
    }

    /**
     * A balance fell to the policy's warning threshold or below, or what is left of a credit limit did. Told once for each fall: a
     * fill-up sets a new threshold.
     *
     * @param wallet its number
     * @param user whose wallet it is; null for the account's own
     * @param available what may be spent when it is told: balance less holds, with what a postpaid wallet may go below zero
     * @param threshold counted in the same way
     * @param onCredit whether a credit limit is what runs out
     */
    record BelowThreshold(
            AccountId account,
            int wallet,
            @Nullable UUID user,
            Asset asset,
            AssetAmount available,
            AssetAmount threshold,
            boolean onCredit)
            implements WalletEvent {

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.low", account(), Actor.SYSTEM)
                    .with("available", available.toString())
                    .with("threshold", threshold.toString());
        }
    }

    /**
     * The balance of the account's own wallet fell below the level that {@link Wallets#watch} set.
     *
     * @param available balance less holds when it is told
     */
    record BelowWatch(AccountId account, int wallet, Asset asset, AssetAmount available, AssetAmount level)
            implements WalletEvent {

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.below_watched_level", account(), Actor.SYSTEM)
                    .with("available", available.toString())
                    .with("level", level.toString());
        }
    }

    /** An administrator, a refund or a move took credits away, or a correction gave some. */
    record Adjusted(Transfer transfer, AssetAmount amount, AssetAmount balance, String reason, Actor by)
            implements WalletEvent {

        @Override
        public AccountId account() {
            return transfer.wallet().account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("credits.adjusted", account(), by)
                    .about("transfer", transfer.id(), reason)
                    .with("amount", amount.toString())
                    .with("balance", balance.toString());
        }
    }
}
