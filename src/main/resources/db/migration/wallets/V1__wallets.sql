-- Wallets, what they may do, and the lots that they burn.
set local lock_timeout = '5s';

-- What the wallets of one account and asset may do (source 002's settings).
create table wallets.policy (
    account_id                uuid    not null,
    asset                     text    not null,
    billing_model             text    not null check (billing_model in ('UNLIMITED', 'PREPAY_USER', 'PREPAY_MANDATE', 'CREDIT_POSTPAY')),
    block_on_zero_balance     boolean not null,
    credit_limit              bigint check (credit_limit >= 0),
    default_user_credit       bigint  not null default 10000000 check (default_user_credit >= 0),
    warning_threshold_percent numeric not null default 10 check (warning_threshold_percent between 0 and 100),
    notify_on_warning         boolean not null default true,
    notify_emails             text[]  not null default '{}',
    primary key (account_id, asset)
);
alter table wallets.policy enable row level security;
create policy accounts on wallets.policy using (kernel.touches(account_id));

create table wallets.wallet (
    account_id uuid        not null,
    wallet_no  integer     not null check (wallet_no > 0),
    asset      text        not null,
    user_id    uuid,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    primary key (account_id, wallet_no),
    foreign key (account_id, asset) references wallets.policy (account_id, asset)
);
create unique index one_wallet_each on wallets.wallet (account_id, asset, user_id) nulls not distinct where closed_at is null;
alter table wallets.wallet enable row level security;
create policy accounts on wallets.wallet using (kernel.touches(account_id));

-- A user of the account: one of its members, or a user of the product that knows it by an id of its own.
create table wallets.end_user (
    account_id  uuid not null,
    id          uuid not null,
    external_id text not null,
    member_id   uuid,
    primary key (account_id, id)
);
create unique index once_for_each_external_id on wallets.end_user (account_id, external_id);
alter table wallets.end_user enable row level security;
create policy accounts on wallets.end_user using (kernel.touches(account_id));

create table wallets.grant_lot (
    account_id    uuid    not null,
    wallet_no     integer not null,
    granted_seq   bigint  not null,
    kind          text    not null check (kind in ('trial', 'plan', 'purchased', 'bonus', 'adjustment')),
    amount        bigint  not null check (amount > 0),
    priority      integer not null,
    expires_at    timestamptz,
    paid_minor    bigint check (paid_minor >= 0),
    paid_currency text,
    cause_kind    text    not null,
    cause_id      uuid    not null,
    settled_debt  bigint  not null check (settled_debt between 0 and amount),
    primary key (account_id, wallet_no, granted_seq)
);
create unique index one_grant_for_each_cause on wallets.grant_lot (account_id, cause_kind, cause_id);
alter table wallets.grant_lot enable row level security;
create policy accounts on wallets.grant_lot using (kernel.touches(account_id));

create table wallets.burn_switch (
    account_id  uuid    not null,
    wallet_no   integer not null,
    burned_from bigint  not null check (burned_from >= 0),
    lot_seq     bigint  not null,
    primary key (account_id, wallet_no, burned_from)
);
alter table wallets.burn_switch enable row level security;
create policy accounts on wallets.burn_switch using (kernel.touches(account_id));

-- Amounts that are set aside. Opening and closing are rows of the wallet's sequence.
create table wallets.hold (
    account_id uuid        not null,
    wallet_no  integer     not null,
    opened_seq bigint      not null,
    closed_seq bigint,
    amount     bigint      not null check (amount > 0),
    expires_at timestamptz not null,
    primary key (account_id, wallet_no, opened_seq)
);
alter table wallets.hold enable row level security;
create policy accounts on wallets.hold using (kernel.touches(account_id));

-- Limits for a user or a feature, beside the wallet's own.
create table wallets.budget (
    account_id   uuid    not null,
    id           uuid    not null,
    wallet_no    integer not null,
    user_id      uuid,
    feature      text,
    period       text    not null check (period in ('day', 'month', 'total')),
    limit_amount bigint  not null check (limit_amount >= 0),
    set_seq      bigint  not null,
    primary key (account_id, id)
);
alter table wallets.budget enable row level security;
create policy accounts on wallets.budget using (kernel.touches(account_id));
