package io.tallystick.wallets;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What buying credits promises. */
@Component
public final class CreditOrderProofs implements ProofSet {

    CreditOrderProofs() {}

    public static List<Proof> all() {
        return List.of(GRANTED_ONCE, INVOICED_ONCE);
    }

    @Override
    public String module() {
        return "wallets";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof GRANTED_ONCE = new Proof(
            "every paid order of credits granted them once and whole, and no unpaid one granted any",
            "select count(*) from wallets.credit_order where account_id >= :from and account_id < :until",
            """
            with granted as (
                select account_id, cause_id, count(*) as times, sum(amount) as amount
                  from wallets.grant_lot
                 where account_id >= :from and account_id < :until and cause_kind = 'invoice'
                 group by account_id, cause_id
            )
            select format('order %s of account %s, invoice %s %s: %s credits ordered, %s granted in %s grants', o.id,
                          o.account_id, i.number, i.status, o.credits, coalesce(granted.amount, 0), coalesce(granted.times, 0))
              from wallets.credit_order o
              join invoicing.published_invoice i on i.account_id = o.account_id and i.id = o.invoice_id
              left join granted on granted.account_id = o.account_id and granted.cause_id = o.invoice_id
             where o.account_id >= :from and o.account_id < :until
               and (coalesce(granted.times, 0) <> case when i.status = 'paid' then 1 else 0 end
                    or coalesce(granted.amount, 0) <> case when i.status = 'paid' then o.credits else 0 end)
            """);

    private static final Proof INVOICED_ONCE = new Proof(
            "every order of credits has one invoice, and it asks for the order's price",
            "select count(*) from wallets.credit_order where account_id >= :from and account_id < :until",
            """
            select format('order %s of account %s: price %s %s, invoice %s', o.id, o.account_id, o.price_minor, o.currency,
                          i.number)
              from (select * from wallets.credit_order where account_id >= :from and account_id < :until) o
              full join (select * from invoicing.published_invoice
                          where account_id >= :from and account_id < :until and subject_kind = 'credit_order') i
                on i.account_id = o.account_id and i.id = o.invoice_id and i.subject_id = o.id
             where o.id is null or i.id is null or i.currency <> o.currency or i.total_minor < o.price_minor
            """);
}
