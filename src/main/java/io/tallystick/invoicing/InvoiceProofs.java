package io.tallystick.invoicing;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What invoicing promises about its rows. */
@Component
public final class InvoiceProofs implements ProofSet {

    InvoiceProofs() {}

    public static List<Proof> all() {
        return List.of(PAID_IN_FULL, CREDITED_WITHIN, LINES_ADD_UP, NO_GAPS, RECEIVABLES, BALANCES);
    }

    @Override
    public String module() {
        return "invoicing";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof PAID_IN_FULL = new Proof(
            "paid invoices equal their payments: what is settled is the sum of the settlements, and all of it when paid",
            "select count(*) from invoicing.invoice where account_id >= :from and account_id < :until",
            """
            select format('%s: settled %s of %s, settlements %s', i.number, i.settled_minor, i.total_minor,
                          coalesce(s.amount, 0))
              from invoicing.invoice i
              left join (select account_id, invoice_id, sum(amount_minor) as amount
                           from invoicing.settlement
                          where account_id >= :from and account_id < :until group by account_id, invoice_id) s
                on s.account_id = i.account_id and s.invoice_id = i.id
             where i.account_id >= :from and i.account_id < :until
               and (i.settled_minor <> coalesce(s.amount, 0) or (i.status = 'paid' and i.settled_minor <> i.total_minor))
            """);

    private static final Proof CREDITED_WITHIN = new Proof(
            "credit notes never add up to more than what was invoiced",
            "select count(*) from invoicing.credit_note where account_id >= :from and account_id < :until",
            """
            select format('%s: credited %s of %s', i.number, sum(n.total_minor), i.total_minor)
              from invoicing.credit_note n
              join invoicing.invoice i on i.account_id = n.account_id and i.id = n.invoice_id
             where n.account_id >= :from and n.account_id < :until
             group by i.account_id, i.id, i.number, i.total_minor, i.tax_minor
            having sum(n.total_minor) > i.total_minor or sum(n.tax_minor) > i.tax_minor
            """);

    private static final Proof LINES_ADD_UP = new Proof(
            "the lines of every invoice add up to its subtotal, and its tax to its tax lines",
            "select count(*) from invoicing.invoice_line where account_id >= :from and account_id < :until",
            """
            select format('%s', i.number)
              from invoicing.invoice i
             where i.account_id >= :from and i.account_id < :until
               and (i.subtotal_minor <> (select coalesce(sum(amount_minor), 0) from invoicing.invoice_line l
                                         where l.account_id = i.account_id and l.invoice_id = i.id)
                or i.tax_minor <> (select coalesce(sum(amount_minor), 0) from invoicing.invoice_tax t
                                    where t.account_id = i.account_id and t.invoice_id = i.id))
            """);

    private static final Proof NO_GAPS = new Proof(
            "invoice numbers have no gaps and none stands twice",
            "select coalesce(sum(last), 0) from invoicing.number_counter",
            """
            select format('%s of %s: %s numbers given, %s different ones found', c.series, c.month, c.last,
                          count(distinct i.number))
              from invoicing.number_counter c
              left join (select number from invoicing.invoice union all select number from invoicing.credit_note) i
                on i.number like c.series || '-' || c.month || '-%'
             group by c.series, c.month, c.last
            having count(distinct i.number) <> c.last or count(i.number) <> c.last
            """);

    private static final Proof RECEIVABLES =
            new Proof("the books owe from every account what its open invoices say", """
            select count(*) from invoicing.invoice
             where account_id >= :from and account_id < :until and status in ('pending', 'uncollectible')
            """, """
            with open as (
                select account_id, currency, sum(total_minor - settled_minor) as amount
                  from invoicing.invoice
                 where account_id >= :from and account_id < :until and status in ('pending', 'uncollectible')
                 group by account_id, currency
            ), booked as (
                select account_id, currency, sum(amount_minor) as amount
                  from ledger.published_standing
                 where account_id >= :from and account_id < :until and ledger_account = 'receivables'
                 group by account_id, currency
            )
            select format('account %s: invoices say %s %s, the books %s', account_id, coalesce(open.amount, 0), currency,
                          coalesce(booked.amount, 0))
              from open full join booked using (account_id, currency)
             where coalesce(open.amount, 0) <> coalesce(booked.amount, 0)
            """);

    private static final Proof BALANCES = new Proof(
            "the balance of every account is what the books keep for it",
            "select count(*) from invoicing.account_balance where account_id >= :from and account_id < :until",
            """
            with booked as (
                select account_id, currency, -sum(amount_minor) as amount
                  from ledger.published_standing
                 where account_id >= :from and account_id < :until and ledger_account = 'customer_balance'
                 group by account_id, currency
            )
            select format('account %s: %s %s, the books %s', account_id, coalesce(b.balance_minor, 0), currency,
                          coalesce(booked.amount, 0))
              from (select * from invoicing.account_balance where account_id >= :from and account_id < :until) b
              full join booked using (account_id, currency)
             where coalesce(b.balance_minor, 0) <> coalesce(booked.amount, 0)
            """);
}
