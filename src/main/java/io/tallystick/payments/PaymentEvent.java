package io.tallystick.payments;

import io.tallystick.invoicing.Settlement;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;

/** What happened to a payment. */
public sealed interface PaymentEvent extends Audited {

    Payment payment();

    Actor by();

    default AccountId account() {
        return payment().account();
    }

    private static AuditFact fact(String action, PaymentEvent event) {
        return AuditFact.of(action, event.account(), event.by())
                .about(
                        "payment",
                        event.payment().id().value(),
                        event.payment().invoice().number())
                .with("amount", event.payment().amount().toString())
                .with("method", event.payment().method())
                .with("reference", event.payment().reference());
    }

    /** A payer says that an invoice was paid. */
    record Submitted(Payment payment, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.submitted", this);
        }
    }

    /** The first of two administrators has said yes. */
    record FirstApproved(Payment payment, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.first_approved", this);
        }
    }

    /** The money is there, and was allocated. */
    record Approved(Payment payment, Settlement settlement, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.approved", this)
                    .with("allocated", settlement.allocated().toString())
                    .with("to_balance", settlement.excess().toString());
        }
    }

    /** The money was not found; the payer may try again. */
    record Rejected(Payment payment, String reason, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.rejected", this).with("reason", reason);
        }
    }

    /** A gateway has taken the money, and it was allocated. */
    record Succeeded(Payment payment, Settlement settlement, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.succeeded", this)
                    .with("allocated", settlement.allocated().toString())
                    .with("to_balance", settlement.excess().toString());
        }
    }

    /** A gateway has refused; the customer may try again. */
    record Declined(Payment payment, String reason, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.declined", this).with("reason", reason);
        }
    }

    /** An attempt was closed before anything was taken. */
    record Closed(Payment payment, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.closed", this);
        }
    }

    /** Money went back. */
    record Refunded(Payment payment, Refund refund, Actor by) implements PaymentEvent {
        @Override
        public AuditFact audit() {
            return PaymentEvent.fact("payment.refunded", this)
                    .with("refunded", refund.amount().toString())
                    .with("reason", refund.reason());
        }
    }
}
