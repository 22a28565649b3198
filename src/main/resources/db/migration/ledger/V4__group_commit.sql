-- The committer appends to the wallets' sequences for everyone; moves between wallets of one account join the kinds.
set local lock_timeout = '5s';

grant usage on schema ledger to ${committer};
grant select, insert on ledger.transfer, ledger.context to ${committer};
grant select on ledger.usage_total, ledger.usage_fold to ${committer};

-- Whatever fills a wallet, releases or expires is no decision against its floor: 1 grant, 3 expire, 4 adjust up, 7 release,
-- 9 setting, 11 move in.
alter table ledger.transfer drop constraint transfer_check;
alter table ledger.transfer add constraint transfer_respects_floor
    check (floor is null or kind in (1, 3, 4, 7, 9, 11) or balance_after - held_after >= floor);

create or replace view ledger.published_grant with (security_invoker = true) as
select account_id, wallet_no, seq, amount from ledger.transfer where kind in (1, 4, 11);

create or replace view ledger.movement with (security_invoker = true) as
select account_id, booked_at as moved_at, from_account, to_account, amount_minor::numeric as amount, currency as asset,
       cause_kind, cause_id
  from ledger.journal
union all
select account_id, created_at, case when kind in (1, 4, 11) then counter.word else 'wallet' end,
       case when kind in (1, 4, 11) then 'wallet' else counter.word end, amount::numeric / 1000000, 'wallet ' || wallet_no,
       'transfer', key
  from ledger.transfer
  join (values (10, 'wallet'), (11, 'credit_sold'), (12, 'granted_free'), (13, 'credit_used'), (14, 'breakage'),
               (15, 'adjustments'))
       as counter (number, word) on counter.number = counter_account
 where amount > 0;
