-- The sequences row by row, for proofs and for those who explain where a transaction came from.
set local lock_timeout = '5s';

create view ledger.published_transfer with (security_invoker = true) as
select account_id, wallet_no, seq, kind, amount, balance_after as balance, held_after as held, burned_after as burned, created_at,
       key
  from ledger.transfer;
