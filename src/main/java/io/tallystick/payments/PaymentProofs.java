package io.tallystick.payments;

import io.tallystick.kernel.verify.Proof;
import java.util.List;

/** What payments promise about their rows. */
public final class PaymentProofs {

    private PaymentProofs() {}

    public static List<Proof> all() {
        return List.of(BOOKED_IN_FULL, NOTHING_SETTLED_UNPAID);
    }

    private static final Proof BOOKED_IN_FULL = new Proof(
            "every payment that succeeded is in the books with its whole amount, and no other is",
            "select count(*) from payments.payment",
            """
            select format('payment %s of account %s: %s %s, booked %s', p.id, p.account_id, p.amount_minor, p.status,
                          coalesce(booked.amount, 0))
              from payments.payment p
              left join (select account_id, cause_id, sum(amount) as amount
                           from ledger.published_journal
                          where cause_kind = 'payment' and to_account = 'bank'
                          group by account_id, cause_id) booked
                on booked.account_id = p.account_id and booked.cause_id = p.id
             where coalesce(booked.amount, 0) <> case when p.status in ('succeeded', 'refunded') then p.amount_minor else 0 end
            """);

    private static final Proof NOTHING_SETTLED_UNPAID = new Proof(
            "no invoice was settled by a payment that did not succeed",
            "select count(*) from invoicing.published_settlement where source_kind = 'payment'",
            """
            select format('settlement of invoice %s by payment %s', s.invoice_id, s.source_id)
              from invoicing.published_settlement s
              left join payments.payment p on p.account_id = s.account_id and p.id = s.source_id
             where s.source_kind = 'payment' and coalesce(p.status, 'missing') not in ('succeeded', 'refunded')
            """);
}
