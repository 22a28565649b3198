-- The books: journal entries between the house's accounts, and each wallet's own sequence of transfers.
set local lock_timeout = '5s';

create table ledger.journal (
    account_id   uuid        not null,
    id           uuid        not null,
    from_account text        not null,
    to_account   text        not null check (to_account <> from_account),
    amount_minor bigint      not null check (amount_minor > 0),
    currency     text        not null,
    cause_kind   text        not null,
    cause_id     uuid        not null,
    booked_at    timestamptz not null,
    primary key (account_id, id)
);
create unique index once_for_each_cause on ledger.journal (account_id, cause_id, cause_kind, from_account, to_account);
create index on ledger.journal using brin (booked_at);
alter table ledger.journal enable row level security;
create policy accounts on ledger.journal using (kernel.touches(account_id));

-- The dictionary of what debits were for.
create table ledger.context (
    account_id    uuid   not null,
    id            bigint not null,
    operation     text,
    unit          text,
    model         text,
    provider      text,
    feature       text,
    price_version text,
    actor         text   not null,
    primary key (account_id, id)
);
alter table ledger.context enable row level security;
create policy accounts on ledger.context using (kernel.touches(account_id));

-- (wallet, seq) is the primary key and the lock: whoever appends has seen everything before. No foreign keys, two btrees.
create table ledger.transfer (
    account_id      uuid        not null,
    wallet_no       integer     not null,
    seq             bigint      not null check (seq > 0),
    kind            smallint    not null,
    counter_account smallint    not null,
    amount          bigint      not null check (amount >= 0),
    balance_after   bigint      not null,
    held_after      bigint      not null check (held_after >= 0),
    burned_after    bigint      not null check (burned_after >= 0),
    floor           bigint,
    created_at      timestamptz not null,
    key             uuid        not null,
    fingerprint     bigint      not null,
    context_id      bigint,
    user_id         uuid,
    subject_id      uuid,
    reference       text,
    details         jsonb       not null default '{}',
    primary key (account_id, wallet_no, seq),
    check (floor is null or kind in (1, 4, 7, 9) or balance_after - held_after >= floor)
);
create unique index once_for_each_key on ledger.transfer (account_id, key);
create index on ledger.transfer using brin (created_at);
alter table ledger.transfer enable row level security;
create policy accounts on ledger.transfer using (kernel.touches(account_id));

-- Usage folded behind the sequence: an exact read is these totals plus the rows after the fold.
create table ledger.usage_total (
    account_id   uuid    not null,
    wallet_no    integer not null,
    day          date    not null,
    user_id      uuid    not null,
    context_id   bigint  not null,
    amount       bigint  not null,
    transfers    bigint  not null,
    primary key (account_id, wallet_no, day, user_id, context_id)
);
alter table ledger.usage_total enable row level security;
create policy accounts on ledger.usage_total using (kernel.touches(account_id));

create table ledger.usage_fold (
    account_id uuid    not null,
    wallet_no  integer not null,
    folded_seq bigint  not null,
    primary key (account_id, wallet_no)
);
alter table ledger.usage_fold enable row level security;
create policy accounts on ledger.usage_fold using (kernel.touches(account_id));

-- Money tables are append-only, for the application as for everyone else.
revoke update, delete, truncate on ledger.journal, ledger.transfer from ${app};
