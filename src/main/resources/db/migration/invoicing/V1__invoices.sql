-- What is owed, what settled it, and the balance that overpayments leave.
set local lock_timeout = '5s';

-- Counters of document numbers; no tenant's data.
create table invoicing.number_counter (
    series text   not null,
    month  text   not null,
    last   bigint not null check (last > 0),
    primary key (series, month)
);

create table invoicing.invoice (
    account_id        uuid        not null,
    id                uuid        not null,
    number            text        not null,
    status            text        not null check (status in ('draft', 'pending', 'paid', 'void', 'uncollectible')),
    currency          text        not null,
    subtotal_minor    bigint      not null check (subtotal_minor >= 0),
    tax_minor         bigint      not null check (tax_minor >= 0),
    total_minor       bigint      not null check (total_minor = subtotal_minor + tax_minor),
    settled_minor     bigint      not null check (settled_minor between 0 and total_minor),
    invoice_date      date        not null,
    due_on            date        not null check (due_on >= invoice_date),
    subject_kind      text        not null,
    subject_id        uuid        not null,
    billed_to         jsonb       not null,
    seller            jsonb       not null,
    issued_at         timestamptz not null,
    paid_at           timestamptz,
    voided_at         timestamptz,
    void_reason       text,
    stripe_invoice_id text,
    primary key (account_id, id),
    check ((status = 'paid') = (paid_at is not null)),
    check (status <> 'paid' or settled_minor = total_minor),
    check ((status = 'void') = (voided_at is not null))
);
create unique index once_for_each_number on invoicing.invoice (account_id, number);
create index newest_first on invoicing.invoice (account_id, invoice_date desc, id desc);
alter table invoicing.invoice enable row level security;
create policy accounts on invoicing.invoice using (kernel.touches(account_id));

create table invoicing.invoice_line (
    account_id   uuid    not null,
    invoice_id   uuid    not null,
    position     integer not null check (position > 0),
    description  text    not null,
    quantity     numeric not null,
    unit_price   numeric not null,
    amount_minor bigint  not null,
    period_start date,
    period_end   date check (period_end > period_start),
    primary key (account_id, invoice_id, position),
    foreign key (account_id, invoice_id) references invoicing.invoice (account_id, id)
);
alter table invoicing.invoice_line enable row level security;
create policy accounts on invoicing.invoice_line using (kernel.touches(account_id));

create table invoicing.invoice_tax (
    account_id   uuid    not null,
    invoice_id   uuid    not null,
    category     text    not null,
    rate         numeric not null check (rate >= 0),
    basis_minor  bigint  not null,
    amount_minor bigint  not null,
    primary key (account_id, invoice_id, category, rate),
    foreign key (account_id, invoice_id) references invoicing.invoice (account_id, id)
);
alter table invoicing.invoice_tax enable row level security;
create policy accounts on invoicing.invoice_tax using (kernel.touches(account_id));

create table invoicing.settlement (
    account_id   uuid        not null,
    id           uuid        not null,
    invoice_id   uuid        not null,
    source_kind  text        not null check (source_kind in ('payment', 'balance', 'manual')),
    source_id    uuid        not null,
    amount_minor bigint      not null check (amount_minor > 0),
    settled_at   timestamptz not null,
    primary key (account_id, id),
    foreign key (account_id, invoice_id) references invoicing.invoice (account_id, id)
);
create unique index once_for_each_source on invoicing.settlement (account_id, invoice_id, source_kind, source_id);
alter table invoicing.settlement enable row level security;
create policy accounts on invoicing.settlement using (kernel.touches(account_id));

create table invoicing.account_balance (
    account_id    uuid   not null,
    currency      text   not null,
    balance_minor bigint not null check (balance_minor >= 0),
    primary key (account_id, currency)
);
alter table invoicing.account_balance enable row level security;
create policy accounts on invoicing.account_balance using (kernel.touches(account_id));

revoke update, delete, truncate on invoicing.invoice_line, invoicing.invoice_tax, invoicing.settlement from ${app};
