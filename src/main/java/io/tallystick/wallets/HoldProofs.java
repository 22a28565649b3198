package io.tallystick.wallets;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.ledger.Transfer.Kind;
import java.util.List;

/** What wallets promise about holds and about what belongs to whom. */
final class HoldProofs {

    private HoldProofs() {}

    static List<Proof> all() {
        return List.of(HOLDS_EQUAL_HELD, HOLDS_ARE_IN_THE_BOOKS, BOOKED_HOLDS_EXIST, WALLETS_EXIST, SWITCHES_NAME_LOTS);
    }

    private static final Proof HOLDS_EQUAL_HELD = new Proof(
            "what a wallet holds back is the sum of its open holds",
            "select count(*) from wallets.hold where account_id >= :from and account_id < :until",
            """
            with open as (
                select account_id, wallet_no, sum(amount) as amount
                  from wallets.hold
                 where account_id >= :from and account_id < :until and closed_seq is null
                 group by account_id, wallet_no
            ), standing as (
            %s
            )
            select format('wallet %%s of account %%s holds back %%s, its open holds are %%s', wallet_no, account_id,
                          coalesce(standing.held, 0), coalesce(open.amount, 0))
              from standing
              full join open using (account_id, wallet_no)
             where coalesce(standing.held, 0) <> coalesce(open.amount, 0)
            """.formatted(WalletProofs.STANDING));

    private static final Proof HOLDS_ARE_IN_THE_BOOKS = new Proof(
            "every hold was opened by one row of its wallet, and every closed one was ended by a later one",
            "select count(*) from wallets.hold where account_id >= :from and account_id < :until",
            """
            select format('hold %%s of wallet %%s of account %%s', h.opened_seq, h.wallet_no, h.account_id)
              from wallets.hold h
              left join ledger.published_transfer opened
                on opened.account_id = h.account_id and opened.wallet_no = h.wallet_no and opened.seq = h.opened_seq
              left join ledger.published_transfer closed
                on closed.account_id = h.account_id and closed.wallet_no = h.wallet_no and closed.seq = h.closed_seq
             where h.account_id >= :from and h.account_id < :until
               and (opened.kind is distinct from %d
                    or h.closed_seq is not null
                       and (h.closed_seq <= h.opened_seq or coalesce(closed.kind not in (%d, %d), true)))
            """.formatted(Kind.HOLD.number(), Kind.RELEASE.number(), Kind.CAPTURE.number()));

    private static final Proof BOOKED_HOLDS_EXIST = new Proof(
            "every row that opens or ends a hold belongs to exactly one hold",
            """
            select count(*) from ledger.published_transfer
             where account_id >= :from and account_id < :until and kind in (%d, %d, %d)
            """.formatted(Kind.HOLD.number(), Kind.RELEASE.number(), Kind.CAPTURE.number()),
            """
            with named as (
                select account_id, wallet_no, opened_seq as seq, true as opens from wallets.hold
                 where account_id >= :from and account_id < :until
                 union all
                select account_id, wallet_no, closed_seq, false from wallets.hold
                 where account_id >= :from and account_id < :until and closed_seq is not null
            ), counted as (
                select account_id, wallet_no, seq, opens, count(*) as holds from named group by 1, 2, 3, 4
            )
            select format('wallet %%s of account %%s at row %%s', t.wallet_no, t.account_id, t.seq)
              from ledger.published_transfer t
              left join counted on counted.account_id = t.account_id and counted.wallet_no = t.wallet_no
                               and counted.seq = t.seq and counted.opens = (t.kind = %1$d)
             where t.account_id >= :from and t.account_id < :until and t.kind in (%1$d, %2$d, %3$d)
               and counted.holds is distinct from 1
            """.formatted(Kind.HOLD.number(), Kind.RELEASE.number(), Kind.CAPTURE.number()));

    private static final Proof WALLETS_EXIST = new Proof(
            "whatever moved, moved in a wallet that was opened",
            "select count(*) from wallets.wallet where account_id >= :from and account_id < :until",
            """
            select format('wallet %s of account %s', standing.wallet_no, standing.account_id)
              from ledger.published_wallet standing
              left join wallets.wallet w using (account_id, wallet_no)
             where standing.account_id >= :from and standing.account_id < :until and w.asset is null
            """);

    private static final Proof SWITCHES_NAME_LOTS = new Proof(
            "a wallet burns only lots of its own, and none beyond what it burned",
            "select count(*) from wallets.burn_switch where account_id >= :from and account_id < :until",
            """
            with standing as (
            %s
            )
            select format('wallet %%s of account %%s at position %%s', s.wallet_no, s.account_id, s.burned_from)
              from wallets.burn_switch s
              left join wallets.grant_lot lot
                on lot.account_id = s.account_id and lot.wallet_no = s.wallet_no and lot.granted_seq = s.lot_seq
              left join standing on standing.account_id = s.account_id and standing.wallet_no = s.wallet_no
             where s.account_id >= :from and s.account_id < :until
               and (s.lot_seq <> %d and lot.amount is null or s.burned_from > coalesce(standing.burned, 0))
            """.formatted(WalletProofs.STANDING, BurnSwitch.NO_LOT));
}
