package io.tallystick.wallets;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import io.tallystick.wallets.mandates.MandateProofs;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What wallets promise about their rows. */
@Component
public final class WalletProofs implements ProofSet {

    WalletProofs() {}

    public static List<Proof> all() {
        return Stream.of(
                        List.of(
                                LOTS_HAVE_TRANSFERS,
                                LOTS_EQUAL_BALANCES,
                                CLOSED_LOTS_ARE_EMPTY,
                                ROLLED_OVER_WITHIN_CAP),
                        HoldProofs.all(),
                        MandateProofs.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String module() {
        return "wallets";
    }

    @Override
    public List<Proof> proofs() {
        return all();
    }

    /** Where each wallet stands: its newest row, one look into the index for each, however long the history is. */
    static final String STANDING = """
                select w.account_id, w.wallet_no, newest.balance, newest.held, newest.burned
                  from wallets.wallet w
                 cross join lateral (select t.balance, t.held, t.burned
                                       from ledger.published_transfer t
                                      where t.account_id = w.account_id and t.wallet_no = w.wallet_no
                                      order by t.seq desc
                                      limit 1) newest
                 where w.account_id >= :from and w.account_id < :until""";

    private static final Proof LOTS_HAVE_TRANSFERS = new Proof(
            "every grant came by one transfer, and every transfer that granted left one lot",
            "select count(*) from wallets.grant_lot where account_id >= :from and account_id < :until",
            """
            select format('lot %s of wallet %s of account %s', coalesce(lot.granted_seq, granted.seq),
                          coalesce(lot.wallet_no, granted.wallet_no), coalesce(lot.account_id, granted.account_id))
              from (select * from wallets.grant_lot where account_id >= :from and account_id < :until) lot
              full join (select * from ledger.published_grant where account_id >= :from and account_id < :until) granted
                on granted.account_id = lot.account_id and granted.wallet_no = lot.wallet_no and granted.seq = lot.granted_seq
             where lot.amount is distinct from granted.amount
            """);

    private static final Proof LOTS_EQUAL_BALANCES = new Proof(
            "what is left of the lots of a wallet is what the wallet holds",
            "select count(*) from wallets.wallet where account_id >= :from and account_id < :until",
            """
            with standing as (
            %s
            ), burned as (
                select stretch.account_id, stretch.wallet_no, stretch.lot_seq, sum(stretch.length) as amount
                  from (select s.account_id, s.wallet_no, s.lot_seq,
                               lead(s.burned_from, 1, standing.burned) over (partition by s.account_id, s.wallet_no
                                                                                 order by s.burned_from) - s.burned_from as length
                          from wallets.burn_switch s
                          join standing using (account_id, wallet_no)
                         where s.account_id >= :from and s.account_id < :until) stretch
                 group by stretch.account_id, stretch.wallet_no, stretch.lot_seq
            ), left_over as (
                select lot.account_id, lot.wallet_no, sum(lot.amount - lot.settled_debt - coalesce(burned.amount, 0)) as amount,
                       min(lot.amount - lot.settled_debt - coalesce(burned.amount, 0)) as least
                  from wallets.grant_lot lot
                  left join burned on burned.account_id = lot.account_id and burned.wallet_no = lot.wallet_no
                                  and burned.lot_seq = lot.granted_seq
                 where lot.account_id >= :from and lot.account_id < :until
                 group by lot.account_id, lot.wallet_no
            )
            select format('wallet %%s of account %%s holds %%s, its lots %%s', wallet_no, account_id, standing.balance,
                          coalesce(left_over.amount, 0))
              from standing
              left join left_over using (account_id, wallet_no)
             where coalesce(left_over.amount, 0) <> greatest(standing.balance, 0) or left_over.least < 0
            """.formatted(STANDING));

    /** The lot from which another came stands in its cause: the id of a transaction ends with its position. */
    private static final Proof ROLLED_OVER_WITHIN_CAP = new Proof(
            "what rolled over is within the cap of the lot that it is left of, left it in the row before, and lasts as long as was said",
            """
            select count(*) from wallets.grant_lot
             where account_id >= :from and account_id < :until and cause_kind = 'rollover'
            """,
            """
            select format('lot %s of wallet %s of account %s', lot.granted_seq, lot.wallet_no, lot.account_id)
              from wallets.grant_lot lot
             where lot.account_id >= :from and lot.account_id < :until and lot.cause_kind = 'rollover'
               and not (lot.kind = 'rollover' and lot.rollover_cap is null
                        and exists (select from wallets.grant_lot origin
                                     where origin.account_id = lot.account_id and origin.wallet_no = lot.wallet_no
                                       and origin.granted_seq = ('x' || right(replace(lot.cause_id::text, '-', ''), 16))::bit(64)::bigint
                                                                & 9223372036854775807
                                       and origin.rollover_cap >= lot.amount and origin.rollover_left = 0
                                       and origin.rollover_until = lot.expires_at)
                        and exists (select from ledger.published_transfer leaving
                                     where leaving.account_id = lot.account_id and leaving.wallet_no = lot.wallet_no
                                       and leaving.seq = lot.granted_seq - 1 and leaving.kind = 12
                                       and leaving.amount = lot.amount))
            """);

    private static final Proof CLOSED_LOTS_ARE_EMPTY =
            new Proof("of a lot that is closed nothing is left", """
            select count(*) from wallets.grant_lot
             where account_id >= :from and account_id < :until and closed_seq is not null
            """, """
            with standing as (
            %s
            ), burned as (
                select stretch.account_id, stretch.wallet_no, stretch.lot_seq, sum(stretch.length) as amount
                  from (select s.account_id, s.wallet_no, s.lot_seq,
                               lead(s.burned_from, 1, standing.burned) over (partition by s.account_id, s.wallet_no
                                                                                 order by s.burned_from) - s.burned_from as length
                          from wallets.burn_switch s
                          join standing using (account_id, wallet_no)
                         where s.account_id >= :from and s.account_id < :until) stretch
                 group by stretch.account_id, stretch.wallet_no, stretch.lot_seq
            )
            select format('lot %%s of wallet %%s of account %%s', lot.granted_seq, lot.wallet_no, lot.account_id)
              from wallets.grant_lot lot
              left join burned on burned.account_id = lot.account_id and burned.wallet_no = lot.wallet_no
                              and burned.lot_seq = lot.granted_seq
             where lot.account_id >= :from and lot.account_id < :until and lot.closed_seq is not null
               and lot.amount - lot.settled_debt <> coalesce(burned.amount, 0)
            """.formatted(STANDING));
}
