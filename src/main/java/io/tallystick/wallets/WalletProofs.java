package io.tallystick.wallets;

import io.tallystick.kernel.verify.Proof;
import io.tallystick.wallets.mandates.MandateProofs;
import java.util.List;
import java.util.stream.Stream;

/** What wallets promise about their rows. */
public final class WalletProofs {

    private WalletProofs() {}

    public static List<Proof> all() {
        return Stream.concat(Stream.of(LOTS_HAVE_TRANSFERS, LOTS_EQUAL_BALANCES), MandateProofs.all().stream())
                .toList();
    }

    private static final Proof LOTS_HAVE_TRANSFERS = new Proof(
            "every grant came by one transfer, and every transfer that granted left one lot",
            "select count(*) from wallets.grant_lot",
            """
            select format('lot %s of wallet %s of account %s', lot.granted_seq, lot.wallet_no, lot.account_id)
              from wallets.grant_lot lot
              full join ledger.published_grant granted
                on granted.account_id = lot.account_id and granted.wallet_no = lot.wallet_no and granted.seq = lot.granted_seq
             where lot.amount is distinct from granted.amount
            """);

    private static final Proof LOTS_EQUAL_BALANCES = new Proof(
            "what is left of the lots of a wallet is what the wallet holds",
            "select count(*) from wallets.wallet",
            """
            with burned as (
                select stretch.account_id, stretch.wallet_no, stretch.lot_seq, sum(stretch.length) as amount
                  from (select s.account_id, s.wallet_no, s.lot_seq,
                               lead(s.burned_from, 1, standing.burned) over (partition by s.account_id, s.wallet_no
                                                                                 order by s.burned_from) - s.burned_from as length
                          from wallets.burn_switch s
                          join ledger.published_wallet standing using (account_id, wallet_no)) stretch
                 group by stretch.account_id, stretch.wallet_no, stretch.lot_seq
            ), left_over as (
                select lot.account_id, lot.wallet_no, sum(lot.amount - lot.settled_debt - coalesce(burned.amount, 0)) as amount,
                       min(lot.amount - lot.settled_debt - coalesce(burned.amount, 0)) as least
                  from wallets.grant_lot lot
                  left join burned on burned.account_id = lot.account_id and burned.wallet_no = lot.wallet_no
                                  and burned.lot_seq = lot.granted_seq
                 group by lot.account_id, lot.wallet_no
            )
            select format('wallet %s of account %s holds %s, its lots %s', wallet_no, account_id, standing.balance,
                          coalesce(left_over.amount, 0))
              from ledger.published_wallet standing
              left join left_over using (account_id, wallet_no)
             where coalesce(left_over.amount, 0) <> greatest(standing.balance, 0) or left_over.least < 0
            """);
}
