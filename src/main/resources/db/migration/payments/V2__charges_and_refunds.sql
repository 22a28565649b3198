-- Payments through a gateway, each with what the gateway said of it, and refunds.
set local lock_timeout = '5s';

alter table payments.payment
    add column provider            text,
    add column provider_reference  text,
    add column saved_method_id     uuid,
    add column token               text,
    add column off_session         boolean not null default false,
    add column customer_secret     text,
    add column customer_step       text check (customer_step in ('choose_method', 'authenticate', 'approve')),
    add column request_key         text,
    add column request_fingerprint bigint;
-- The attempt is a row before the gateway is called, and the next one waits until this one is decided.
create unique index one_charge_at_a_time on payments.payment (account_id, invoice_id) where status in ('pending', 'processing');
create unique index one_payment_for_each_request on payments.payment (account_id, request_key) where request_key is not null;

create table payments.refund (
    account_id          uuid        not null,
    id                  uuid        not null,
    payment_id          uuid        not null,
    currency            text        not null,
    amount_minor        bigint      not null check (amount_minor > 0),
    from_invoice_minor  bigint      not null check (from_invoice_minor between 0 and amount_minor),
    status              text        not null check (status in ('pending', 'succeeded', 'failed')),
    reason              text        not null,
    with_credit_note    boolean     not null,
    credits_due         bigint      not null check (credits_due >= 0),
    credits_taken       bigint      not null check (credits_taken between 0 and credits_due),
    failure_message     text,
    credit_note_number  text,
    provider_reference  text,
    asked_by_kind       text        not null,
    asked_by            uuid        not null,
    asked_by_name       text        not null,
    asked_at            timestamptz not null,
    decided_at          timestamptz,
    request_key         text,
    request_fingerprint bigint      not null,
    primary key (account_id, id),
    foreign key (account_id, payment_id) references payments.payment (account_id, id),
    check ((status = 'pending') = (decided_at is null))
);
create unique index one_refund_for_each_request on payments.refund (account_id, request_key) where request_key is not null;
create index refunds_of_a_payment on payments.refund (account_id, payment_id);
alter table payments.refund enable row level security;
create policy accounts on payments.refund using (kernel.touches(account_id));
