-- What was agreed: a plan's version, a price, a period.
set local lock_timeout = '5s';

create table subscriptions.subscription (
    account_id             uuid        not null,
    id                     uuid        not null,
    plan_id                uuid        not null,
    plan_version           integer     not null,
    status                 text        not null check (status in ('pending_payment', 'trialing', 'active', 'past_due', 'unpaid', 'paused', 'canceled')),
    billing_interval       text        not null check (billing_interval in ('month', 'year')),
    quantity               integer     not null check (quantity > 0),
    anchor                 date,
    current_period_start   timestamptz,
    current_period_end     timestamptz check (current_period_end > current_period_start),
    trial_end              timestamptz,
    cancel_at_period_end   boolean     not null,
    canceled_at            timestamptz,
    stripe_subscription_id text,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    primary key (account_id, id),
    check (status not in ('active', 'past_due') or anchor is not null),
    check ((status = 'canceled') = (canceled_at is not null))
);
create unique index one_running_subscription on subscriptions.subscription (account_id) where status <> 'canceled';
alter table subscriptions.subscription enable row level security;
create policy accounts on subscriptions.subscription using (kernel.touches(account_id));
