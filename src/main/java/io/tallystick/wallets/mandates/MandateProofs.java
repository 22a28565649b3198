package io.tallystick.wallets.mandates;

import io.tallystick.kernel.verify.Proof;
import java.util.List;
import java.util.stream.Stream;

/** What the billing models promise about stored rows. */
public final class MandateProofs {

    private MandateProofs() {}

    public static List<Proof> all() {
        return Stream.concat(
                        Stream.of(SETTLED_IS_INVOICED, USERS_HAVE_WALLETS_OF_THEIR_OWN, ONE_WALLET_RESTS),
                        BudgetProofs.all().stream())
                .toList();
    }

    private static final Proof SETTLED_IS_INVOICED = new Proof(
            "what was settled for a postpaid period stands in one invoice for it, and the other way round",
            "select count(*) from wallets.postpaid_period where account_id >= :from and account_id < :until and closed_at is not null",
            """
            with settled as (
                select account_id, cause_id as id, amount, settled_debt from wallets.grant_lot
                 where account_id >= :from and account_id < :until and cause_kind = 'postpaid_period'
            ), invoiced as (
                select account_id, subject_id as id, count(*) as invoices, min(id::text)::uuid as invoice_id
                  from invoicing.published_invoice
                 where account_id >= :from and account_id < :until and subject_kind = 'postpaid_usage'
                 group by account_id, subject_id
            )
            select format('period %s of account %s', coalesce(period.id, settled.id, invoiced.id),
                          coalesce(period.account_id, settled.account_id, invoiced.account_id))
              from (select * from wallets.postpaid_period
                     where account_id >= :from and account_id < :until and used > 0) period
              full join settled on settled.account_id = period.account_id and settled.id = period.id
              full join invoiced on invoiced.account_id = coalesce(period.account_id, settled.account_id)
                                and invoiced.id = coalesce(period.id, settled.id)
             where period.used is distinct from settled.amount or settled.settled_debt is distinct from settled.amount
                or invoiced.invoices is distinct from 1 or invoiced.invoice_id is distinct from period.invoice_id
            """);

    private static final Proof USERS_HAVE_WALLETS_OF_THEIR_OWN = new Proof(
            "users have open wallets only where the billing model gives them some",
            "select count(*) from wallets.wallet where account_id >= :from and account_id < :until and user_id is not null",
            """
            select format('wallet %s of account %s', wallet.wallet_no, wallet.account_id)
              from wallets.wallet
              join wallets.policy using (account_id, asset)
             where wallet.account_id >= :from and wallet.account_id < :until and wallet.user_id is not null
               and wallet.closed_at is null and policy.billing_model <> 'PREPAY_USER'
            """);

    private static final Proof ONE_WALLET_RESTS = new Proof(
            "a wallet that rests belongs to an account that is unlimited, and is the only one of its asset",
            "select count(*) from wallets.wallet where account_id >= :from and account_id < :until and rests",
            """
            select format('wallet %s of account %s', min(wallet.wallet_no), wallet.account_id)
              from wallets.wallet
              join wallets.policy using (account_id, asset)
             where wallet.account_id >= :from and wallet.account_id < :until and wallet.rests
             group by wallet.account_id, wallet.asset, policy.billing_model
            having count(*) > 1 or policy.billing_model <> 'UNLIMITED'
            """);
}
