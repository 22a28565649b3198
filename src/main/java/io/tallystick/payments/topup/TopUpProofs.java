package io.tallystick.payments.topup;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What automatic top-ups promise. */
@Component
public final class TopUpProofs implements ProofSet {

    TopUpProofs() {}

    public static List<Proof> all() {
        return List.of(WITHIN_CAP, PAID_AND_BROUGHT);
    }

    @Override
    public String module() {
        return "payments";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof WITHIN_CAP = new Proof(
            "automatic top-ups spent no more in a month than the customer allowed when each began",
            "select count(*) from payments.top_up where account_id >= :from and account_id < :until and status <> 'failed'",
            """
            select format('top-up %s of account %s: %s spent in %s, %s allowed', id, account_id, together, month, cap_minor)
              from (select account_id, id, month, cap_minor, status,
                           sum(amount_minor) filter (where status <> 'failed')
                               over (partition by account_id, month, currency order by began_at, id) as together
                      from payments.top_up
                     where account_id >= :from and account_id < :until) counted
             where status <> 'failed' and together > cap_minor
            """);

    private static final Proof PAID_AND_BROUGHT = new Proof(
            "every automatic top-up that succeeded has a paid invoice for its order, and no other has one",
            "select count(*) from payments.top_up where account_id >= :from and account_id < :until",
            """
            select format('top-up %s of account %s is %s, its invoice %s', t.id, t.account_id, t.status, i.status)
              from payments.top_up t
              left join invoicing.published_invoice i on i.account_id = t.account_id and i.id = t.invoice_id
              left join wallets.published_credit_order o on o.account_id = t.account_id and o.id = t.order_id
             where t.account_id >= :from and t.account_id < :until
               and (i.id is null or o.invoice_id is distinct from t.invoice_id or o.credits <> t.credits
                    or (t.status = 'succeeded' and i.status <> 'paid') or (t.status = 'running' and i.status <> 'pending'))
            """);
}
