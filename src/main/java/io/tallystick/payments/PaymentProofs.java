package io.tallystick.payments;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What payments promise about their rows. */
@Component
public final class PaymentProofs implements ProofSet {

    PaymentProofs() {}

    public static List<Proof> all() {
        return List.of(BOOKED_IN_FULL, NOTHING_SETTLED_UNPAID);
    }

    @Override
    public String module() {
        return "payments";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof BOOKED_IN_FULL = new Proof(
            "every payment that succeeded is in the books with its whole amount, and no other is",
            "select count(*) from payments.payment where account_id >= :from and account_id < :until",
            """
            select format('payment %s of account %s: %s %s, booked %s', p.id, p.account_id, p.amount_minor, p.status,
                          coalesce(booked.amount, 0))
              from payments.payment p
              left join (select account_id, cause_id, sum(amount) as amount
                           from ledger.published_journal
                          where account_id >= :from and account_id < :until
                            and cause_kind = 'payment' and to_account = 'bank'
                          group by account_id, cause_id) booked
                on booked.account_id = p.account_id and booked.cause_id = p.id
             where p.account_id >= :from and p.account_id < :until
               and coalesce(booked.amount, 0) <> case when p.status in ('succeeded', 'refunded') then p.amount_minor else 0 end
            """);

    private static final Proof NOTHING_SETTLED_UNPAID =
            new Proof("no invoice was settled by a payment that did not succeed", """
            select count(*) from invoicing.published_settlement
             where account_id >= :from and account_id < :until and source_kind = 'payment'
            """, """
            select format('settlement of invoice %s by payment %s', s.invoice_id, s.source_id)
              from invoicing.published_settlement s
              left join payments.payment p on p.account_id = s.account_id and p.id = s.source_id
             where s.account_id >= :from and s.account_id < :until
               and s.source_kind = 'payment' and coalesce(p.status, 'missing') not in ('succeeded', 'refunded')
            """);
}
