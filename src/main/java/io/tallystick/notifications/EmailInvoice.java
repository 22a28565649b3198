package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.PaymentInstructions;
import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.notifications.mails.InvoiceMail;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail that brings an invoice. A voided invoice is brought to nobody. */
@Component
class EmailInvoice implements Errand {

    static final String NAME = "email_invoice";

    private final Emails emails;
    private final Letterheads letterheads;
    private final Invoices invoices;
    private final PaymentInstructions instructions;
    private final Accounts accounts;

    EmailInvoice(
            Emails emails,
            Letterheads letterheads,
            Invoices invoices,
            PaymentInstructions instructions,
            Accounts accounts) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.invoices = invoices;
        this.instructions = instructions;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(AccountId account, UUID subject) {
        var invoice = invoices.get(account, new Invoice.Id(subject));
        if (invoice.status() != Invoice.Status.VOID) {
            emails.write(mail(invoice), account, subject, accounts.get(account).billingEmail());
        }
    }

    private InvoiceMail mail(Invoice invoice) {
        var waysToPay = instructions.of(invoice).stream()
                .map(way -> new InvoiceMail.WayToPay(way.title(), way.instructions(), way.details()))
                .toList();
        return new InvoiceMail(
                letterheads.current().name(),
                invoice.id().value(),
                invoice.number(),
                invoice.due(),
                invoice.dueOn(),
                invoice.lines().getFirst().description(),
                waysToPay);
    }
}
