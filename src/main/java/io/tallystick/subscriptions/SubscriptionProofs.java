package io.tallystick.subscriptions;

import io.tallystick.kernel.verify.Proof;
import java.util.List;

/** What subscriptions promise about their rows. */
public final class SubscriptionProofs {

    private SubscriptionProofs() {}

    public static List<Proof> all() {
        return List.of(GRANTS_HAVE_CAUSES, STARTED_BY_PAYMENT);
    }

    private static final Proof GRANTS_HAVE_CAUSES = new Proof(
            "every grant has its cause: a paid invoice, the account that was opened, or an act within the wallets",
            "select count(*) from wallets.published_lot",
            """
            select format('lot %s of wallet %s of account %s, granted for %s %s', lot.granted_seq, lot.wallet_no,
                          lot.account_id, lot.cause_kind, lot.cause_id)
              from wallets.published_lot lot
             where not case lot.cause_kind
                       when 'account' then lot.cause_id = lot.account_id
                       when 'invoice' then exists (select 1 from invoicing.published_invoice i
                                                    where i.account_id = lot.account_id and i.id = lot.cause_id
                                                      and i.paid_at is not null)
                       -- Wallets prove these themselves: what users begin with, corrections, moves, and use that was invoiced.
                       when 'user' then true
                       when 'adjustment' then true
                       when 'move' then true
                       when 'postpaid_period' then true
                       else false
                       end
            """);

    private static final Proof STARTED_BY_PAYMENT = new Proof(
            "every subscription that runs was started by a paid invoice",
            "select count(*) from subscriptions.subscription where status = 'active'",
            """
            select format('subscription %s of account %s', s.id, s.account_id)
              from subscriptions.subscription s
             where s.status = 'active'
               and not exists (select 1 from invoicing.published_invoice i
                                where i.account_id = s.account_id and i.subject_kind = 'subscription'
                                  and i.subject_id = s.id and i.paid_at is not null)
            """);
}
