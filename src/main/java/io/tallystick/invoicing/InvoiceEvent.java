package io.tallystick.invoicing;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import org.jspecify.annotations.Nullable;

/** What happened to an invoice. */
public sealed interface InvoiceEvent extends Audited {

    Invoice invoice();

    Actor by();

    default AccountId account() {
        return invoice().account();
    }

    private static AuditFact fact(String action, InvoiceEvent event) {
        return AuditFact.of(action, event.account(), event.by())
                .about("invoice", event.invoice().id().value(), event.invoice().number());
    }

    /** It has a number and is owed. */
    record Issued(Invoice invoice, Actor by) implements InvoiceEvent {
        @Override
        public AuditFact audit() {
            return InvoiceEvent.fact("invoice.issued", this)
                    .with("total", invoice.total().toString());
        }
    }

    /** A part was settled and a rest is left. */
    record PartlyPaid(Invoice invoice, Money amount, Actor by) implements InvoiceEvent {
        @Override
        public AuditFact audit() {
            return InvoiceEvent.fact("invoice.partly_paid", this)
                    .with("amount", amount.toString())
                    .with("still_due", invoice.due().toString());
        }
    }

    /** Nothing is left to pay. */
    record Paid(Invoice invoice, Actor by) implements InvoiceEvent {
        @Override
        public AuditFact audit() {
            return InvoiceEvent.fact("invoice.paid", this)
                    .with("total", invoice.total().toString());
        }
    }

    /** It is owed no more, without having been paid. */
    record Voided(Invoice invoice, String reason, Actor by) implements InvoiceEvent {
        @Override
        public AuditFact audit() {
            return InvoiceEvent.fact("invoice.voided", this).with("reason", reason);
        }
    }

    /**
     * Money for it went back.
     *
     * @param creditNote what it is not owed after all for; null where it is owed again
     */
    record Refunded(Invoice invoice, Money amount, @Nullable CreditNote creditNote, Actor by) implements InvoiceEvent {
        @Override
        public AuditFact audit() {
            var fact = InvoiceEvent.fact("invoice.refunded", this)
                    .with("amount", amount.toString())
                    .with("still_due", invoice.due().toString());
            return creditNote == null ? fact : fact.with("credit_note", creditNote.number());
        }
    }
}
