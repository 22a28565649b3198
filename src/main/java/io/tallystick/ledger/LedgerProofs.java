package io.tallystick.ledger;

import io.tallystick.kernel.verify.Proof;
import java.util.List;

/** What the ledger promises about its rows. */
public final class LedgerProofs {

    private LedgerProofs() {}

    public static List<Proof> all() {
        return List.of(APPEND_ONLY, BALANCED, WHOLE_SEQUENCES, WITHIN_FLOOR);
    }

    /** A backup that was restored by other means than ours may have brought back too many rights. */
    private static final Proof APPEND_ONLY = new Proof(
            "the application's role can neither change nor remove what is in the books",
            "select count(*) from pg_catalog.pg_roles where rolname = current_database() || '_app'",
            """
            select format('%s may %s rows of %s', rolname, verb, book)
              from pg_catalog.pg_roles,
                   unnest(array['ledger.journal', 'ledger.transfer']) as book,
                   unnest(array['update', 'delete', 'truncate']) as verb
             where rolname = current_database() || '_app' and has_table_privilege(rolname, book, verb)
            """);

    private static final Proof BALANCED = new Proof(
            "every transfer balances: it takes from one account what it gives to another",
            "select count(*) from ledger.movement",
            """
            select format('%s %s of account %s: %s from %s to %s', cause_kind, cause_id, account_id, amount, from_account, to_account)
              from ledger.movement
             where amount is null or amount <= 0 or from_account = to_account and from_account <> 'wallet'
                or from_account is null or to_account is null
            """);

    private static final Proof WHOLE_SEQUENCES = new Proof(
            "wallets equal their transfers: each row's balance follows from the row before",
            "select count(*) from ledger.transfer",
            """
            with step as (
                select *, lag(seq, 1, 0::bigint) over wallet as seq_before,
                       lag(balance_after, 1, 0::bigint) over wallet as balance_before,
                       lag(burned_after, 1, 0::bigint) over wallet as burned_before,
                       lag(created_at) over wallet as time_before,
                       case when kind in (1, 4, 11) then amount when kind in (2, 3, 5, 8, 10) then -amount else 0 end as moved
                  from ledger.transfer
                window wallet as (partition by account_id, wallet_no order by seq)
            )
            select format('wallet %s of account %s at row %s', wallet_no, account_id, seq)
              from step
             where seq <> seq_before + 1
                or balance_after <> balance_before + moved
                or burned_after <> burned_before + greatest(-moved, 0)
                or created_at < time_before
            """);

    private static final Proof WITHIN_FLOOR = new Proof(
            "no debit took a wallet below what it may go to",
            "select count(*) from ledger.transfer where kind in (2, 6, 8)",
            """
            select format('wallet %s of account %s at row %s', wallet_no, account_id, seq)
              from ledger.transfer
             where kind in (2, 6, 8) and floor is not null and balance_after - held_after < floor
            """);
}
