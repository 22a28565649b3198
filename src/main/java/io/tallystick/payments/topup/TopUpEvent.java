package io.tallystick.payments.topup;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;

/** What happened to automatic top-ups. */
public sealed interface TopUpEvent extends Audited {

    AccountId account();

    /** A person switched them on or off, or changed them. */
    record Changed(AutoTopUp wanted, Actor by) implements TopUpEvent {
        @Override
        public AccountId account() {
            return wanted.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("auto_top_up.changed", account(), by)
                    .about("auto_top_up", account().value(), wanted.enabled() ? "on" : "off")
                    .with("enabled", wanted.enabled())
                    .with("threshold", wanted.threshold().toString())
                    .with("monthly_cap", wanted.monthlyCap().toString());
        }
    }

    /** A gap is being closed. */
    record Began(TopUp topUp) implements TopUpEvent {
        @Override
        public AccountId account() {
            return topUp.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("auto_top_up.began", account(), Actor.SYSTEM)
                    .about("top_up", topUp.id(), topUp.amount().toString())
                    .with("balance", topUp.balanceBefore().toString())
                    .with("threshold", topUp.threshold().toString())
                    .with("credits", topUp.credits().toString());
        }
    }

    /** They ended by themselves. @param reason what the last failure was, for a person; @param balance what is left */
    record Stopped(AutoTopUp wanted, AutoTopUp.Stop stop, String reason, AssetAmount balance) implements TopUpEvent {
        @Override
        public AccountId account() {
            return wanted.account();
        }

        @Override
        public AuditFact audit() {
            return AuditFact.of("auto_top_up.stopped", account(), Actor.SYSTEM)
                    .about("auto_top_up", account().value(), stop.reason().word())
                    .with("failures", wanted.failures())
                    .with("reason", reason);
        }
    }
}
