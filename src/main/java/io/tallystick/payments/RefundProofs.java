package io.tallystick.payments;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What refunds promise. */
@Component
public final class RefundProofs implements ProofSet {

    RefundProofs() {}

    public static List<Proof> all() {
        return List.of(NEVER_ABOVE_PAYMENT, BOOKED_IN_FULL, ONE_CHARGE_EACH);
    }

    @Override
    public String module() {
        return "payments";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof NEVER_ABOVE_PAYMENT = new Proof(
            "refunds never exceed their payment, and what a payment says went back is what did",
            "select count(*) from payments.refund where account_id >= :from and account_id < :until",
            """
            with back as (
                select account_id, payment_id,
                       sum(amount_minor) filter (where status = 'succeeded') as gone,
                       sum(amount_minor) filter (where status <> 'failed') as counted
                  from payments.refund
                 where account_id >= :from and account_id < :until
                 group by account_id, payment_id
            )
            select format('payment %s of account %s: %s, %s refunded, its refunds %s', p.id, p.account_id, p.amount_minor,
                          p.refunded_minor, coalesce(back.gone, 0))
              from payments.payment p
              left join back on back.account_id = p.account_id and back.payment_id = p.id
             where p.account_id >= :from and p.account_id < :until
               and (p.refunded_minor <> coalesce(back.gone, 0) or coalesce(back.counted, 0) > p.amount_minor
                    or (p.status = 'refunded') <> (p.refunded_minor = p.amount_minor))
            """);

    private static final Proof BOOKED_IN_FULL = new Proof(
            "every refund that succeeded left the books with its whole amount, and no other did",
            "select count(*) from payments.refund where account_id >= :from and account_id < :until",
            """
            select format('refund %s of account %s: %s %s, booked %s', r.id, r.account_id, r.amount_minor, r.status,
                          coalesce(booked.amount, 0))
              from (select * from payments.refund where account_id >= :from and account_id < :until) r
              full join (select account_id, cause_id, sum(amount) as amount
                           from ledger.published_journal
                          where account_id >= :from and account_id < :until
                            and cause_kind = 'refund' and from_account = 'bank'
                          group by account_id, cause_id) booked
                on booked.account_id = r.account_id and booked.cause_id = r.id
             where r.id is null
                or coalesce(booked.amount, 0) <> case when r.status = 'succeeded' then r.amount_minor else 0 end
            """);

    private static final Proof ONE_CHARGE_EACH = new Proof(
            "no gateway took more for an invoice than it asked for, and no attempt is without its gateway",
            "select count(*) from payments.payment where account_id >= :from and account_id < :until and provider is not null",
            """
            select format('invoice %s of account %s: %s taken of %s', i.number, i.account_id, taken.amount, i.total_minor)
              from (select account_id, invoice_id, sum(amount_minor - refunded_minor) as amount
                      from payments.payment
                     where account_id >= :from and account_id < :until
                       and provider is not null and status in ('succeeded', 'refunded')
                     group by account_id, invoice_id) taken
              join invoicing.published_invoice i on i.account_id = taken.account_id and i.id = taken.invoice_id
             where i.account_id >= :from and i.account_id < :until and taken.amount > i.total_minor
            union all
            select format('payment %s of account %s is %s without a gateway', id, account_id, status)
              from payments.payment
             where account_id >= :from and account_id < :until
               and provider is null and status in ('pending', 'processing')
            """);
}
