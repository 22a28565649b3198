-- Customers, the people who belong to them, and where their invoices go.
set local lock_timeout = '5s';

create table accounts.account (
    account_id    uuid primary key,
    name          text        not null,
    slug          text        not null unique,
    status        text        not null check (status in ('trial', 'pending_payment', 'active', 'past_due', 'suspended', 'cancelled')),
    plan_id       uuid        not null,
    billing_email text        not null,
    tax_id        text,
    country       text check (country ~ '^[A-Z]{2}$'),
    timezone      text        not null,
    currency      text        not null check (currency ~ '^[A-Z]{3}$'),
    owner_id      uuid        not null,
    created_at    timestamptz not null
);
alter table accounts.account enable row level security;
create policy accounts on accounts.account using (kernel.touches(account_id));

-- A slug is taken when any account has it, whoever asks; the answer says no more than that.
create function accounts.slug_taken(wanted text) returns boolean
    language sql stable security definer
    return exists (select 1 from accounts.account where slug = wanted);

create table accounts.member (
    account_id uuid        not null references accounts.account (account_id),
    person_id  uuid        not null,
    role       text        not null check (role in ('viewer', 'member', 'billing', 'admin', 'owner')),
    since      timestamptz not null,
    primary key (account_id, person_id)
);
create unique index one_owner on accounts.member (account_id) where role = 'owner';
-- At sign-in the accounts of a person are looked for: the one question that starts from the person.
create index member_of_person on accounts.member (person_id);
alter table accounts.member enable row level security;
create policy accounts on accounts.member using (kernel.touches(account_id));

create table accounts.address (
    account_id  uuid    not null references accounts.account (account_id),
    id          uuid    not null,
    line1       text    not null,
    line2       text,
    city        text    not null,
    state       text,
    postal_code text,
    country     text    not null check (country ~ '^[A-Z]{2}$'),
    is_default  boolean not null,
    primary key (account_id, id)
);
create unique index one_default_address on accounts.address (account_id) where is_default;
alter table accounts.address enable row level security;
create policy accounts on accounts.address using (kernel.touches(account_id));
