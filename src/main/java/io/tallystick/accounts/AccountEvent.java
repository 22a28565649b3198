package io.tallystick.accounts;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.Map;
import java.util.UUID;

/** What happened to an account. */
public sealed interface AccountEvent extends Audited {

    AccountId account();

    /** Somebody signed up. */
    record Opened(Account opened, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return opened.id();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("account.opened", account(), by)
                    .about("account", account().value(), opened.name())
                    .with("status", opened.status().word());
        }
    }

    /** The account is in another state, and may do other things. */
    record StatusChanged(Account changed, Account.Status before, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return changed.id();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("account.status_changed", account(), by)
                    .about("account", account().value(), changed.name())
                    .with("before", before.word())
                    .with("after", changed.status().word());
        }
    }

    /** It is on another plan. */
    record PlanChanged(Account changed, UUID before, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return changed.id();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("account.plan_changed", account(), by)
                    .about("account", account().value(), changed.name())
                    .with("before", before)
                    .with("after", changed.plan());
        }
    }

    /** An administrator stopped it, for a reason; {@link StatusChanged} is told as well. */
    record Suspended(Account suspended, String reason, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return suspended.id();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("account.suspended", account(), by)
                    .about("account", account().value(), suspended.name())
                    .with("reason", reason);
        }
    }

    /** Settings that invoices or access depend on were edited. */
    record SettingsChanged(Account changed, Map<String, String> changes, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return changed.id();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("account.settings_changed", account(), by)
                    .about("account", account().value(), changed.name())
                    .withAll(changes);
        }
    }

    /** An address was added, edited, chosen or deleted; issued invoices keep theirs. */
    record AddressChanged(Address address, String change, Actor by) implements AccountEvent {
        @Override
        public AccountId account() {
            return address.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("address." + change, account(), by)
                    .about("address", address.id().value(), address.postal().city());
        }
    }
}
