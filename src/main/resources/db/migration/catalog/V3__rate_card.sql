-- The rate card: what operations cost, for everyone or for one account, in versions that never change.
set local lock_timeout = '5s';

-- Every change counts up the only row: that makes changes wait for each other, and tells other processes to read again.
create table catalog.rate_card (
    only_one boolean primary key check (only_one),
    revision bigint not null
);
insert into catalog.rate_card (only_one, revision) values (true, 0);
revoke insert, delete on catalog.rate_card from ${app};

-- A rate for everyone belongs to the platform, whose account is all zeros.
create table catalog.rate (
    account_id uuid        not null,
    id         uuid        not null,
    operation  text        not null,
    unit       text        not null,
    model      text,
    provider   text,
    feature    text,
    asset      text        not null,
    created_at timestamptz not null,
    primary key (account_id, id),
    unique nulls not distinct (account_id, operation, unit, model, provider, feature, asset)
);
alter table catalog.rate enable row level security;
create policy accounts on catalog.rate using (kernel.touches(account_id));
revoke update, delete on catalog.rate from ${app};

-- Debits name the version that priced them, so a version can be neither changed nor removed. No price: the rate has ended.
create table catalog.rate_version (
    account_id  uuid        not null,
    rate_id     uuid        not null,
    version     int         not null check (version > 0),
    price       json,
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    note        text,
    created_at  timestamptz not null,
    created_by  text        not null,
    primary key (account_id, rate_id, version),
    foreign key (account_id, rate_id) references catalog.rate (account_id, id)
);
alter table catalog.rate_version enable row level security;
create policy accounts on catalog.rate_version using (kernel.touches(account_id));
revoke update, delete on catalog.rate_version from ${app};

-- A version that was taken back before it began.
create table catalog.rate_withdrawal (
    account_id   uuid        not null,
    rate_id      uuid        not null,
    version      int         not null,
    withdrawn_at timestamptz not null,
    primary key (account_id, rate_id, version),
    foreign key (account_id, rate_id, version) references catalog.rate_version (account_id, rate_id, version)
);
alter table catalog.rate_withdrawal enable row level security;
create policy accounts on catalog.rate_withdrawal using (kernel.touches(account_id));
revoke update, delete on catalog.rate_withdrawal from ${app};
