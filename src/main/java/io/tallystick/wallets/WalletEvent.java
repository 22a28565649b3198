package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import io.tallystick.ledger.Transfer;

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
}
