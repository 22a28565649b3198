-- Payments, who approved them, the proofs that payers add, and saved payment methods.
set local lock_timeout = '5s';

create table payments.payment (
    account_id               uuid        not null,
    id                       uuid        not null,
    invoice_id               uuid        not null,
    invoice_number           text        not null,
    subscription_id          uuid,
    currency                 text        not null,
    amount_minor             bigint      not null check (amount_minor > 0),
    due_minor                bigint      not null check (due_minor >= 0),
    refunded_minor           bigint      not null check (refunded_minor between 0 and amount_minor),
    status                   text        not null check (status in ('pending', 'pending_approval', 'processing', 'succeeded', 'failed', 'refunded', 'cancelled')),
    method                   text        not null,
    reference                text        not null,
    notes                    text,
    failure_code             text,
    failure_message          text,
    admin_notes              text,
    submitted_by_kind        text        not null,
    submitted_by             uuid        not null,
    submitted_by_name        text        not null,
    created_at               timestamptz not null,
    paid_at                  timestamptz,
    approved_at              timestamptz,
    stripe_payment_intent_id text,
    primary key (account_id, id),
    check (status <> 'succeeded' or paid_at is not null),
    check (status <> 'failed' or failure_code is not null)
);
create unique index one_review_for_each_invoice on payments.payment (account_id, invoice_id) where status = 'pending_approval';
create index newest_first on payments.payment (account_id, created_at desc, id desc);
-- The queue of the administrators looks across accounts; the account comes first in it as well.
create index waiting_for_approval on payments.payment (account_id, created_at) where status = 'pending_approval';
alter table payments.payment enable row level security;
create policy accounts on payments.payment using (kernel.touches(account_id));

create table payments.approval (
    account_id       uuid        not null,
    payment_id       uuid        not null,
    approved_by      uuid        not null,
    approved_by_name text        not null,
    approved_at      timestamptz not null,
    notes            text,
    primary key (account_id, payment_id, approved_by),
    foreign key (account_id, payment_id) references payments.payment (account_id, id)
);
alter table payments.approval enable row level security;
create policy accounts on payments.approval using (kernel.touches(account_id));

create table payments.proof (
    account_id   uuid  not null,
    payment_id   uuid  not null,
    file_name    text  not null,
    content_type text  not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
    content      bytea not null check (octet_length(content) <= 5242880),
    primary key (account_id, payment_id),
    foreign key (account_id, payment_id) references payments.payment (account_id, id)
);
alter table payments.proof enable row level security;
create policy accounts on payments.proof using (kernel.touches(account_id));

-- What an account may pay with again: names and the gateway's own ids, never card data.
create table payments.saved_method (
    account_id   uuid        not null,
    id           uuid        not null,
    type         text        not null,
    provider     text        not null,
    provider_id  text,
    display_name text        not null,
    details      jsonb       not null,
    is_default   boolean     not null,
    created_at   timestamptz not null,
    primary key (account_id, id)
);
create unique index one_default_method on payments.saved_method (account_id) where is_default;
alter table payments.saved_method enable row level security;
create policy accounts on payments.saved_method using (kernel.touches(account_id));

-- One at a time for the saved methods of an account: a row that exists even where there are no methods.
create table payments.method_lock (
    account_id uuid primary key
);
alter table payments.method_lock enable row level security;
create policy accounts on payments.method_lock using (kernel.touches(account_id));

revoke update, delete, truncate on payments.approval, payments.proof from ${app};
