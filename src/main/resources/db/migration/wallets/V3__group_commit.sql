-- What the committer needs to decide in memory: which lots are still open, and what it may read and write.
set local lock_timeout = '5s';

-- The row that used the lot up or booked out its rest; where burning stood when the lot came, and the balance with it.
alter table wallets.grant_lot add column closed_seq bigint, add column burned_before bigint not null default 0,
                              add column filled_to bigint not null default 0;
create index open_lots on wallets.grant_lot (account_id, wallet_no) where closed_seq is null;
create index open_holds on wallets.hold (account_id, wallet_no) where closed_seq is null;
create index of_wallet on wallets.budget (account_id, wallet_no);

-- A wallet's own limit and switch, beside the policy that it shares.
alter table wallets.wallet add column credit_limit bigint check (credit_limit >= 0),
                           add column enabled boolean not null default true;
-- The balance below which whoever watches is told (automatic top-up).
alter table wallets.policy add column watch_level bigint;

-- Falls of a balance through a level, told to others shortly after.
create table wallets.fall (
    account_id uuid        not null,
    wallet_no  integer     not null,
    seq        bigint      not null,
    reason     text        not null check (reason in ('warning', 'watch')),
    level      bigint      not null,
    fell_at    timestamptz not null,
    told_at    timestamptz,
    primary key (account_id, wallet_no, seq, reason)
);
create index untold on wallets.fall (account_id) where told_at is null;
alter table wallets.fall enable row level security;
create policy accounts on wallets.fall using (kernel.touches(account_id));

grant usage on schema wallets to ${committer};
grant select on wallets.policy, wallets.budget to ${committer};
grant select, update on wallets.wallet, wallets.grant_lot to ${committer};
grant select, insert on wallets.end_user, wallets.burn_switch to ${committer};
grant select, insert, update on wallets.hold to ${committer};
grant insert on wallets.fall to ${committer};
