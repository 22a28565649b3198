package io.tallystick.wallets.mandates;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** At the end of a postpaid month, invoices what was used; the subject is the period. */
@Component
class InvoicePostpaidUse implements Errand {

    static final String NAME = "invoice_postpaid_use";

    private final PostpaidPeriods periods;

    InvoicePostpaidUse(PostpaidPeriods periods) {
        this.periods = periods;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        periods.turn(account, subject);
    }
}
