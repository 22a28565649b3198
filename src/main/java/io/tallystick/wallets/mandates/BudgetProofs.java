package io.tallystick.wallets.mandates;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.ledger.Transfer.Kind;
import java.util.List;

/** What budgets promise about stored rows. */
final class BudgetProofs {

    private BudgetProofs() {}

    static List<Proof> all() {
        return List.of(DEBITS_KEEP_BUDGETS);
    }

    /**
     * Only debits since the budget was set, or was counted in another zone: what was used before counts, but was decided without
     * it. What a hold reserved is captured also when the budget has been used up meanwhile, so captures count and are no breach.
     */
    private static final Proof DEBITS_KEEP_BUDGETS = new Proof(
            "no debit that a budget covers took its period beyond the limit",
            "select count(*) from wallets.budget where account_id >= :from and account_id < :until",
            """
            with used as (
                select b.account_id, b.id, b.wallet_no, b.set_seq, b.limit_amount, u.seq, u.kind, u.amount,
                       sum(u.amount) over (partition by b.account_id, b.id,
                                                        case when b.period <> 'total'
                                                             then date_trunc(b.period, u.created_at at time zone z.timezone) end
                                               order by u.seq) as used
                  from wallets.budget b
                  join accounts.published_timezone z on z.account_id = b.account_id
                  join ledger.published_use u on u.account_id = b.account_id and u.wallet_no = b.wallet_no
                                             and (b.user_id is null or u.user_id = b.user_id)
                                             and (b.feature is null or u.feature = b.feature)
                 where b.account_id >= :from and b.account_id < :until
                   and u.account_id >= :from and u.account_id < :until
            )
            select format('budget %%s of account %%s allows %%s, with row %%s of wallet %%s %%s was used', id, account_id,
                          limit_amount, seq, wallet_no, used)
              from used
             where seq > set_seq and kind = %d and amount > 0 and used > limit_amount
            """.formatted(Kind.DEBIT.number()));
}
