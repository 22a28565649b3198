package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.Map;

/** What an administrator changed of a mandate's billing. */
public sealed interface SettingsEvent extends Audited {

    AccountId account();

    /** Settings were made or changed; {@code changes} names each field with its value before and after. */
    record Changed(MandateSettings settings, Map<String, String> changes, Actor by) implements SettingsEvent {
        @Override
        public AccountId account() {
            return settings.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("mandate.settings_changed", account(), by)
                    .about("mandate", account().value(), settings.model().name())
                    .withAll(changes);
        }
    }

    /** One wallet's limit or switch was changed. */
    record WalletChanged(WalletKey wallet, Map<String, String> changes, Actor by) implements SettingsEvent {
        @Override
        public AccountId account() {
            return wallet.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("wallet.changed", account(), by)
                    .about("wallet", WalletIds.of(wallet), "wallet " + wallet.number())
                    .withAll(changes);
        }
    }

    /** Other providers may be used. */
    record ProvidersChanged(AccountId account, Map<String, String> changes, Actor by) implements SettingsEvent {
        @Override
        public AuditFact audit() {
            return AuditFact.of("mandate.providers_changed", account, by)
                    .about("mandate", account.value(), "providers")
                    .withAll(changes);
        }
    }

    /** Budgets were set. */
    record BudgetsChanged(AccountId account, int budgets, Actor by) implements SettingsEvent {
        @Override
        public AuditFact audit() {
            return AuditFact.of("mandate.budgets_changed", account, by)
                    .about("mandate", account.value(), "budgets")
                    .with("budgets", budgets);
        }
    }
}
