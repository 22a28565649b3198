package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must be true of the stored rows after every story, whoever remembered to look. */
final class Books {

    private static final Map<String, String> CONTRADICTIONS = new LinkedHashMap<>();

    static {
        CONTRADICTIONS.put("A wallet's balance is the sum of its transfers", """
                select account_id || ' has ' || last.balance_after || ', the sum is ' || moved.sum
                  from (select distinct on (account_id, wallet_no) account_id, wallet_no, balance_after
                          from ledger.transfer order by account_id, wallet_no, seq desc) last
                  join (select account_id, wallet_no,
                               sum(case when kind in (1, 4) then amount when kind in (2, 3, 5, 8) then -amount else 0 end) as sum
                          from ledger.transfer group by account_id, wallet_no) moved using (account_id, wallet_no)
                 where last.balance_after <> moved.sum
                """);
        CONTRADICTIONS.put("A wallet's transfers are numbered without gaps", """
                select account_id::text from ledger.transfer group by account_id, wallet_no having max(seq) <> count(*)
                """);
        CONTRADICTIONS.put("No prepaid wallet is below zero", """
                select account_id::text from ledger.transfer where balance_after < coalesce(floor, balance_after)
                """);
        CONTRADICTIONS.put("An invoice is settled by exactly its settlements", """
                select number || ' says ' || settled_minor
                  from invoicing.invoice
                 where settled_minor <> (select coalesce(sum(amount_minor), 0) from invoicing.settlement
                                          where settlement.account_id = invoice.account_id and invoice_id = invoice.id)
                """);
        CONTRADICTIONS.put("An invoice is paid as soon as nothing is left of it", """
                select number from invoicing.invoice
                 where (status = 'paid') <> (settled_minor = total_minor) and status <> 'void'
                """);
        CONTRADICTIONS.put("An invoice's lines and taxes add up to its total", """
                select number from invoicing.invoice
                 where subtotal_minor <> (select sum(amount_minor) from invoicing.invoice_line line
                                           where line.account_id = invoice.account_id and line.invoice_id = invoice.id)
                """);
        CONTRADICTIONS.put("Invoice numbers are unique and have no gaps", """
                select month || ' counted ' || last || ', used ' || used.count || ', highest ' || used.highest
                  from invoicing.number_counter
                  join (select substr(number, 1, 3) as series, substr(number, 5, 7) as month, count(distinct number) as count,
                               max(substr(number, 13)::bigint) as highest, count(*) as invoices
                          from invoicing.invoice group by 1, 2) used using (series, month)
                 where last <> used.count or used.highest <> used.count or used.invoices <> used.count
                """);
        CONTRADICTIONS.put("Receivables are what is owed", """
                select account_id || ' owes ' || owed || ' ' || currency || ', the journal says ' || booked
                  from (select account_id, currency, sum(case when status in ('pending', 'uncollectible')
                                                              then total_minor - settled_minor else 0 end) as owed
                          from invoicing.invoice group by account_id, currency) invoices
                  join (select account_id, currency, sum(case when to_account = 'receivables' then amount_minor
                                                              when from_account = 'receivables' then -amount_minor
                                                              else 0 end) as booked
                          from ledger.journal group by account_id, currency) journal using (account_id, currency)
                 where owed <> booked
                """);
        CONTRADICTIONS.put("What customers have left is what the journal says", """
                select account_id || ' has ' || balance_minor || ', the journal says ' || booked
                  from invoicing.account_balance
                  join (select account_id, currency, sum(case when from_account = 'customer_balance' then amount_minor
                                                              when to_account = 'customer_balance' then -amount_minor
                                                              else 0 end) as booked
                          from ledger.journal group by account_id, currency) journal using (account_id, currency)
                 where balance_minor <> booked
                """);
        CONTRADICTIONS.put("A payment that succeeded is at the bank, and no other is", """
                select payment.id || ' ' || status || ' ' || amount_minor
                  from payments.payment
                 where case when status = 'succeeded' then amount_minor else 0 end
                       <> (select coalesce(sum(amount_minor), 0) from ledger.journal
                            where journal.account_id = payment.account_id and cause_id = payment.id and to_account = 'bank')
                """);
        CONTRADICTIONS.put("Lots hold what the wallet holds", """
                select account_id::text
                  from (select account_id, wallet_no, sum(amount) as granted from wallets.grant_lot group by 1, 2) lots
                  join (select account_id, wallet_no, sum(amount) as granted from ledger.transfer where kind = 1 group by 1, 2)
                       transfers using (account_id, wallet_no)
                 where lots.granted <> transfers.granted
                """);
        CONTRADICTIONS.put("No errand failed quietly", """
                select task_name || ' for ' || account_id || ': ' || last_error
                  from kernel.agenda where given_up_at is not null or consecutive_failures > 0
                """);
    }

    private final Rows rows;

    Books(Rows rows) {
        this.rows = rows;
    }

    void audit() {
        CONTRADICTIONS.forEach((statement, query) ->
                assertThat(rows.lines(query)).as(statement).isEmpty());
    }
}
