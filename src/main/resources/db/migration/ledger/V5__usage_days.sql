-- Usage is folded by days of a time zone that each wallet notes, with a coarser total that users do not multiply.
set local lock_timeout = '5s';

-- Whoever asks by another zone reads the rows instead of the totals, until they are folded anew.
alter table ledger.usage_fold add column zone text not null;

create table ledger.usage_day (
    account_id   uuid    not null,
    wallet_no    integer not null,
    day          date    not null,
    context_id   bigint  not null,
    amount       bigint  not null,
    transfers    bigint  not null,
    primary key (account_id, wallet_no, day, context_id)
);
alter table ledger.usage_day enable row level security;
create policy accounts on ledger.usage_day using (kernel.touches(account_id));

-- Up to when the fold has looked for rows, and which process looks: one row, the platform's.
create table ledger.usage_watermark (
    account_id   uuid        not null primary key,
    seen_until   timestamptz not null,
    leased_until timestamptz not null
);
alter table ledger.usage_watermark enable row level security;
create policy accounts on ledger.usage_watermark using (kernel.touches(account_id));

-- Rows come in the order of time, so each range of pages is summarised once, as soon as it is full.
alter index ledger.transfer_created_at_idx set (autosummarize = on);

grant select on ledger.usage_day to ${committer};
-- Where its login may not bypass row-level security, it obeys this policy instead.
create policy committer on ledger.usage_day for select to ${committer} using (true);
