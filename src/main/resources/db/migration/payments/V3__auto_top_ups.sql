-- Credits that are bought by themselves when the balance falls below a level, and each time that happened.
set local lock_timeout = '5s';

create table payments.auto_top_up (
    account_id       uuid        not null primary key,
    enabled          boolean     not null,
    threshold        bigint      not null check (threshold >= 0),
    package_id       uuid,
    amount           bigint check (amount > 0),
    saved_method_id  uuid,
    monthly_cap_minor bigint     not null check (monthly_cap_minor > 0),
    currency         text        not null,
    cool_off_minutes integer     not null check (cool_off_minutes between 0 and 10080),
    most_failures    integer     not null check (most_failures between 1 and 10),
    failures         integer     not null check (failures >= 0),
    stopped_reason   text,
    stopped_at       timestamptz,
    changed_by_kind  text        not null,
    changed_by       uuid        not null,
    changed_by_name  text        not null,
    changed_at       timestamptz not null,
    check ((stopped_reason is null) = (stopped_at is null)),
    check (not enabled or (package_id is null) <> (amount is null))
);
alter table payments.auto_top_up enable row level security;
create policy accounts on payments.auto_top_up using (kernel.touches(account_id));

-- One row for each try to close a gap. A fall is what follows the last top-up that succeeded: it is closed by one charge.
create table payments.top_up (
    account_id      uuid        not null,
    id              uuid        not null,
    after_top_up    uuid        not null,
    month           text        not null,
    status          text        not null check (status in ('running', 'succeeded', 'failed')),
    balance_before  bigint      not null,
    threshold       bigint      not null,
    credits         bigint      not null check (credits > 0),
    amount_minor    bigint      not null check (amount_minor >= 0),
    currency        text        not null,
    cap_minor       bigint      not null,
    order_id        uuid        not null,
    invoice_id      uuid        not null,
    saved_method_id uuid        not null,
    payment_id      uuid,
    failure_code    text,
    failure_message text,
    began_at        timestamptz not null,
    ended_at        timestamptz,
    primary key (account_id, id),
    check ((status = 'running') = (ended_at is null))
);
create unique index one_top_up_at_a_time on payments.top_up (account_id) where status = 'running';
create unique index one_charge_for_each_fall on payments.top_up (account_id, after_top_up) where status in ('running', 'succeeded');
create unique index one_top_up_for_each_invoice on payments.top_up (account_id, invoice_id);
alter table payments.top_up enable row level security;
create policy accounts on payments.top_up using (kernel.touches(account_id));
