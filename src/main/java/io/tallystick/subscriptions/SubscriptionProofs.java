package io.tallystick.subscriptions;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What subscriptions promise about their rows. */
@Component
public final class SubscriptionProofs implements ProofSet {

    SubscriptionProofs() {}

    public static List<Proof> all() {
        return List.of(GRANTS_HAVE_CAUSES, STARTED_BY_PAYMENT);
    }

    @Override
    public String module() {
        return "subscriptions";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof GRANTS_HAVE_CAUSES = new Proof(
            "every grant has its cause: an invoice that was paid, the account or user it began with, a correction, a move, or an earlier grant",
            "select count(*) from wallets.published_lot where account_id >= :from and account_id < :until",
            """
            select format('lot %s of wallet %s of account %s, granted for %s %s', lot.granted_seq, lot.wallet_no,
                          lot.account_id, lot.cause_kind, lot.cause_id)
              from wallets.published_lot lot
             where lot.account_id >= :from and lot.account_id < :until
               and not case lot.cause_kind
                       when 'account' then lot.cause_id = lot.account_id
                       when 'invoice' then exists (select 1 from invoicing.published_invoice i
                                                    where i.account_id = lot.account_id and i.id = lot.cause_id
                                                      and (i.paid_at is not null or exists (
                                                          select 1 from invoicing.published_settlement s
                                                           where s.account_id = i.account_id and s.invoice_id = i.id
                                                             and s.source_kind = 'refund')))
                       when 'user' then lot.kind = 'bonus'
                       when 'adjustment' then exists (select 1 from ledger.published_transfer t
                                                       where t.account_id = lot.account_id and t.wallet_no = lot.wallet_no
                                                         and t.seq = lot.granted_seq and t.kind = 4)
                       when 'move' then exists (select 1 from ledger.published_transfer t
                                                 where t.account_id = lot.account_id and t.wallet_no <> lot.wallet_no
                                                   and t.kind = 10 and t.key = lot.cause_id and t.amount = lot.amount)
                       when 'rollover' then exists (select 1 from wallets.published_lot origin
                                                     where origin.account_id = lot.account_id
                                                       and origin.wallet_no = lot.wallet_no and origin.kind = 'plan'
                                                       and origin.granted_seq < lot.granted_seq)
                       -- Wallets prove by themselves that an invoice stands for it.
                       when 'postpaid_period' then true
                       else false
                       end
            """);

    private static final Proof STARTED_BY_PAYMENT =
            new Proof("every subscription that runs was started by a paid invoice", """
            select count(*) from subscriptions.subscription
             where account_id >= :from and account_id < :until and status = 'active'
            """, """
            select format('subscription %s of account %s', s.id, s.account_id)
              from subscriptions.subscription s
             where s.account_id >= :from and s.account_id < :until and s.status = 'active'
               and not exists (select 1 from invoicing.published_invoice i
                                where i.account_id = s.account_id and i.subject_kind = 'subscription'
                                  and i.subject_id = s.id and (i.paid_at is not null or exists (
                                      select 1 from invoicing.published_settlement back
                                       where back.account_id = i.account_id and back.invoice_id = i.id
                                         and back.source_kind = 'refund')))
            """);
}
