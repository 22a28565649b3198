package io.tallystick.ledger;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import io.tallystick.ledger.Transfer.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the ledger promises about its rows. */
@Component
public final class LedgerProofs implements ProofSet {

    LedgerProofs() {}

    public static List<Proof> all() {
        return List.of(
                APPEND_ONLY, LOCKS_IN_PLACE, BALANCED, WHOLE_SEQUENCES, HELD_FOLLOWS, WITHIN_FLOOR, CONTEXTS_KNOWN);
    }

    @Override
    public String module() {
        return "ledger";
    }

    @Override
    public List<Proof> proofs() {
        return all();
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

    /** How the kinds move a wallet, as the code that writes them knows it. */
    private static final String MOVED = "case when kind in (%s) then amount when kind in (%s) then -amount else 0 end"
            .formatted(kinds(kind -> kind.sign() > 0), kinds(kind -> kind.sign() < 0));

    private static final Proof BALANCED = new Proof(
            "every transfer balances: it takes from one account what it gives to another",
            "select count(*) from ledger.movement where account_id >= :from and account_id < :until",
            """
            select format('%s %s of account %s: %s from %s to %s', cause_kind, cause_id, account_id, amount, from_account, to_account)
              from ledger.movement
             where account_id >= :from and account_id < :until
               -- Moves go from one wallet of an account to another.
               and (amount is null or amount <= 0 or from_account = to_account and from_account <> 'wallet'
                    or from_account is null or to_account is null)
            """);

    private static final Proof WHOLE_SEQUENCES = new Proof(
            "wallets equal their transfers: each row's number, balance and time follow from the row before",
            "select count(*) from ledger.transfer where account_id >= :from and account_id < :until",
            """
            with step as (
                select *, lag(seq, 1, 0::bigint) over wallet as seq_before,
                       lag(balance_after, 1, 0::bigint) over wallet as balance_before,
                       lag(burned_after, 1, 0::bigint) over wallet as burned_before,
                       lag(created_at) over wallet as time_before,
                       %s as moved
                  from ledger.transfer
                 where account_id >= :from and account_id < :until
                window wallet as (partition by account_id, wallet_no order by seq)
            )
            select format('wallet %%s of account %%s at row %%s', wallet_no, account_id, seq)
              from step
             where seq <> seq_before + 1
                or balance_after <> balance_before + moved
                or burned_after <> burned_before + greatest(-moved, 0)
                or created_at < time_before
            """.formatted(MOVED));

    private static final Proof HELD_FOLLOWS = new Proof(
            "what a wallet holds back rises only when a hold is opened, falls only when one ends, and is changed by nothing else",
            "select count(*) from ledger.transfer where account_id >= :from and account_id < :until",
            """
            with step as (
                select account_id, wallet_no, seq, kind, amount,
                       held_after - lag(held_after, 1, 0::bigint) over wallet as change
                  from ledger.transfer
                 where account_id >= :from and account_id < :until
                window wallet as (partition by account_id, wallet_no order by seq)
            )
            select format('wallet %%s of account %%s at row %%s', wallet_no, account_id, seq)
              from step
             where case when kind = %1$s then change < 0
                        when kind in (%2$s, %3$s) then change > 0
                        else change <> 0 end
            """.formatted(Kind.HOLD.number(), Kind.RELEASE.number(), Kind.CAPTURE.number()));

    private static final Proof WITHIN_FLOOR = new Proof(
            "no debit took a wallet below what it may go to",
            "select count(*) from ledger.transfer where account_id >= :from and account_id < :until and kind in (2, 6, 8)",
            """
            select format('wallet %s of account %s at row %s', wallet_no, account_id, seq)
              from ledger.transfer
             where account_id >= :from and account_id < :until
               and kind in (2, 6, 8) and floor is not null and balance_after - held_after < floor
            """);

    private static final Proof CONTEXTS_KNOWN = new Proof("what a debit was for can be looked up", """
            select count(*) from ledger.transfer
             where account_id >= :from and account_id < :until and context_id is not null
            """, """
            select format('wallet %s of account %s at row %s', wallet_no, account_id, seq)
              from ledger.transfer t
             where account_id >= :from and account_id < :until and context_id is not null
               and not exists (select 1 from ledger.context c where c.account_id = t.account_id and c.id = t.context_id)
            """);

    /** Decisions rely on these: a key spends once, a position is taken once. */
    private static final Proof LOCKS_IN_PLACE = new Proof(
            "the unique indexes that hold positions and idempotency keys apart are there and in force",
            "select 2",
            """
            select format('no unique index on ledger.transfer (%s) is in force', wanted.columns)
              from (values ('account_id, wallet_no, seq'), ('account_id, key')) as wanted (columns)
             where not exists (select 1 from pg_catalog.pg_index i
                                where i.indrelid = 'ledger.transfer'::regclass and i.indisunique and i.indisvalid
                                  and i.indpred is null
                                  and pg_get_indexdef(i.indexrelid) like '%(' || wanted.columns || ')')
            """);

    private static String kinds(Predicate<Kind> chosen) {
        return Arrays.stream(Kind.values())
                .filter(chosen)
                .map(kind -> String.valueOf(kind.number()))
                .collect(Collectors.joining(", "));
    }
}
