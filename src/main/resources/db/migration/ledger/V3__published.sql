-- What the ledger shows to other modules: for their proofs and for reports.
set local lock_timeout = '5s';

create view ledger.published_journal with (security_invoker = true) as
select account_id, from_account, to_account, amount_minor as amount, currency, cause_kind, cause_id, booked_at
  from ledger.journal;

-- What each account of the books has received less what it gave, for each customer.
create view ledger.published_standing with (security_invoker = true) as
select account_id, to_account as ledger_account, currency, amount_minor from ledger.journal
union all
select account_id, from_account, currency, -amount_minor from ledger.journal;

create view ledger.published_grant with (security_invoker = true) as
select account_id, wallet_no, seq, amount from ledger.transfer where kind = 1;

-- Where each wallet stands: its newest row.
create view ledger.published_wallet with (security_invoker = true) as
select distinct on (account_id, wallet_no) account_id, wallet_no, seq, balance_after as balance, held_after as held,
       burned_after as burned
  from ledger.transfer
 order by account_id, wallet_no, seq desc;
