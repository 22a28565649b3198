-- What was used, by whom and for which feature, for those who prove limits.
set local lock_timeout = '5s';

create view ledger.published_use with (security_invoker = true) as
select t.account_id, t.wallet_no, t.seq, t.kind, t.amount, t.created_at, t.user_id, c.feature
  from ledger.transfer t
  left join ledger.context c on c.account_id = t.account_id and c.id = t.context_id
 where t.kind in (2, 8);
