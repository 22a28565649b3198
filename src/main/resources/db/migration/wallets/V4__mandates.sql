-- All settings of a mandate (source 002), what one wallet may do by itself, postpaid periods, and allowed providers.
set local lock_timeout = '5s';

alter table wallets.policy
    add column billing_address       jsonb,
    add column credit_price          numeric check (credit_price > 0),
    add column credit_price_currency text,
    -- The asset that the Mandate API speaks of; without a mark it is credits.
    add column is_mandate            boolean not null default false,
    add column version               bigint  not null default 0,
    add check ((credit_price is null) = (credit_price_currency is null));
create unique index one_mandate_asset on wallets.policy (account_id) where is_mandate;

-- The API names a wallet by one id, made of the account and the number in it.
alter table wallets.wallet
    -- Closed for as long as the mandate is unlimited, with all that it holds.
    add column rests        boolean not null default false check (not rests or closed_at is not null),
    add column id           uuid    not null generated always as
        (overlay(overlay(md5(account_id::text || ':' || wallet_no::text) placing '8' from 13) placing 'a' from 17)::uuid) stored;
-- Administrators name a wallet without its account.
create index wallet_of_id on wallets.wallet (id);

-- A stretch of time whose use is invoiced at its end.
create table wallets.postpaid_period (
    account_id uuid        not null,
    id         uuid        not null,
    wallet_no  integer     not null,
    asset      text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    closed_at  timestamptz,
    used       bigint check (used >= 0),
    invoice_id uuid,
    primary key (account_id, id),
    foreign key (account_id, wallet_no) references wallets.wallet (account_id, wallet_no),
    check (ends_at > starts_at or closed_at is not null)
);
create unique index one_open_period on wallets.postpaid_period (account_id, wallet_no) where closed_at is null;
alter table wallets.postpaid_period enable row level security;
create policy accounts on wallets.postpaid_period using (kernel.touches(account_id));

-- Which AI providers an account may use: all of it (role empty), or members of a role. No row allows every provider.
create table wallets.allowed_providers (
    account_id uuid   not null,
    role       text   not null check (role in ('', 'viewer', 'member', 'billing', 'admin', 'owner')),
    providers  text[] not null,
    primary key (account_id, role)
);
alter table wallets.allowed_providers enable row level security;
create policy accounts on wallets.allowed_providers using (kernel.touches(account_id));
