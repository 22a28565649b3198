-- What wallets show to other modules: for their proofs and for reports.
set local lock_timeout = '5s';

create view wallets.published_lot with (security_invoker = true) as
select account_id, wallet_no, granted_seq, kind, amount, expires_at, cause_kind, cause_id from wallets.grant_lot;
