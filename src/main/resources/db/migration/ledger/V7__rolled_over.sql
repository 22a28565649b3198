-- What rolls over leaves a lot and arrives as another one in the same wallet: 12 roll out, 13 roll in.
set local lock_timeout = '5s';

create or replace view ledger.published_grant with (security_invoker = true) as
select account_id, wallet_no, seq, amount from ledger.transfer where kind in (1, 4, 11, 13);

create or replace view ledger.movement with (security_invoker = true) as
select account_id, booked_at as moved_at, from_account, to_account, amount_minor::numeric as amount, currency as asset,
       cause_kind, cause_id
  from ledger.journal
union all
select account_id, created_at, case when kind in (1, 4, 11, 13) then counter.word else 'wallet' end,
       case when kind in (1, 4, 11, 13) then 'wallet' else counter.word end, amount::numeric / 1000000, 'wallet ' || wallet_no,
       'transfer', key
  from ledger.transfer
  join (values (10, 'wallet'), (11, 'credit_sold'), (12, 'granted_free'), (13, 'credit_used'), (14, 'breakage'),
               (15, 'adjustments'))
       as counter (number, word) on counter.number = counter_account
 where amount > 0;
