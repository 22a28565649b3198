-- One view shows all movements of value: journal entries and transfers, each with who gave and who received.
set local lock_timeout = '5s';

create view ledger.movement with (security_invoker = true) as
select account_id, booked_at as moved_at, from_account, to_account, amount_minor::numeric as amount, currency as asset,
       cause_kind, cause_id
  from ledger.journal
union all
select account_id, created_at, case when kind in (1, 4) then counter.word else 'wallet' end,
       case when kind in (1, 4) then 'wallet' else counter.word end, amount::numeric / 1000000, 'wallet ' || wallet_no,
       'transfer', key
  from ledger.transfer
  join (values (11, 'credit_sold'), (12, 'granted_free'), (13, 'credit_used'), (14, 'breakage'), (15, 'adjustments'))
       as counter (number, word) on counter.number = counter_account
 where amount > 0;
