package io.tallystick.ledger;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the totals of usage promise. */
@Component
public final class UsageProofs implements ProofSet {

    UsageProofs() {}

    public static List<Proof> all() {
        return List.of(TOTALS_EQUAL_ROWS, DAYS_EQUAL_TOTALS, DAYS_ARE_NEAR);
    }

    @Override
    public String module() {
        return "usage";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    private static final Proof TOTALS_EQUAL_ROWS = new Proof(
            "totals of usage equal the debits and captures that they stand for, for each user and purpose",
            "select count(*) from ledger.usage_total where account_id >= :from and account_id < :until",
            """
            with spent as (
                select t.account_id, t.wallet_no, coalesce(t.user_id, '00000000-0000-0000-0000-000000000000') as user_id,
                       coalesce(t.context_id, 0) as context_id, sum(t.amount) as amount, count(*) as transfers
                  from ledger.usage_fold fold
                  join ledger.transfer t on t.account_id = fold.account_id and t.wallet_no = fold.wallet_no
                                        and t.seq <= fold.folded_seq
                 where fold.account_id >= :from and fold.account_id < :until and t.kind in (2, 8)
                 group by 1, 2, 3, 4
            ), folded as (
                select account_id, wallet_no, user_id, context_id, sum(amount) as amount, sum(transfers) as transfers
                  from ledger.usage_total
                 where account_id >= :from and account_id < :until
                 group by 1, 2, 3, 4
            )
            select format('wallet %s of account %s, user %s, context %s: totals say %s in %s, rows %s in %s', wallet_no,
                          account_id, user_id, context_id, folded.amount, folded.transfers, spent.amount, spent.transfers)
              from spent full join folded using (account_id, wallet_no, user_id, context_id)
             where spent.amount is distinct from folded.amount or spent.transfers is distinct from folded.transfers
            """);

    private static final Proof DAYS_EQUAL_TOTALS = new Proof(
            "totals of a day equal those of its users",
            "select count(*) from ledger.usage_day where account_id >= :from and account_id < :until",
            """
            with users as (
                select account_id, wallet_no, day, context_id, sum(amount) as amount, sum(transfers) as transfers
                  from ledger.usage_total
                 where account_id >= :from and account_id < :until
                 group by 1, 2, 3, 4
            )
            select format('wallet %s of account %s on %s, context %s', wallet_no, account_id, day, context_id)
              from (select * from ledger.usage_day where account_id >= :from and account_id < :until) whole
              full join users using (account_id, wallet_no, day, context_id)
             where whole.amount is distinct from users.amount or whole.transfers is distinct from users.transfers
            """);

    /** Which day it is differs with the zone by less than a day either way: so much can be proved without knowing zones. */
    private static final Proof DAYS_ARE_NEAR = new Proof(
            "usage stands on a day that was today somewhere when it happened",
            "select count(*) from ledger.usage_fold where account_id >= :from and account_id < :until",
            """
            with spent as (
                select t.account_id, t.wallet_no, cast(t.created_at at time zone 'UTC' as date) as day,
                       sum(t.amount) as amount
                  from ledger.usage_fold fold
                  join ledger.transfer t on t.account_id = fold.account_id and t.wallet_no = fold.wallet_no
                                        and t.seq <= fold.folded_seq
                 where fold.account_id >= :from and fold.account_id < :until and t.kind in (2, 8)
                 group by 1, 2, 3
            ), folded as (
                select account_id, wallet_no, day, sum(amount) as amount from ledger.usage_day
                 where account_id >= :from and account_id < :until group by 1, 2, 3
            ), both_days as (
                select account_id, wallet_no, day, coalesce(folded.amount, 0) as folded, coalesce(spent.amount, 0) as spent
                  from folded full join spent using (account_id, wallet_no, day)
            ), up_to as (
                select account_id, wallet_no, day, sum(folded) over days as folded,
                       sum(spent) over (partition by account_id, wallet_no order by day
                                        range between unbounded preceding and '1 day' preceding) as least,
                       sum(spent) over (partition by account_id, wallet_no order by day
                                        range between unbounded preceding and '1 day' following) as most
                  from both_days
                window days as (partition by account_id, wallet_no order by day)
            )
            select format('wallet %s of account %s up to %s: %s on its days, %s to %s by then', wallet_no, account_id, day,
                          folded, least, most)
              from up_to
             where folded < coalesce(least, 0) or folded > most
            """);
}
