-- What the sandbox's card gateway remembers: it stands for a company outside, with books of its own.
set local lock_timeout = '5s';

create table sandbox.charge (
    account_id      uuid        not null,
    id              uuid        not null,
    token           text,
    currency        text        not null,
    amount_minor    bigint      not null check (amount_minor > 0),
    refunded_minor  bigint      not null default 0 check (refunded_minor between 0 and amount_minor),
    status          text        not null check (status in ('waits_for_method', 'waits_for_customer', 'succeeded', 'declined', 'closed')),
    secret          text        not null,
    failure_code    text,
    failure_message text,
    made_at         timestamptz not null,
    primary key (account_id, id)
);
create unique index one_charge_for_each_secret on sandbox.charge (account_id, secret);
alter table sandbox.charge enable row level security;
create policy accounts on sandbox.charge using (kernel.touches(account_id));

create table sandbox.refund (
    account_id   uuid        not null,
    id           uuid        not null,
    charge_id    uuid        not null,
    amount_minor bigint      not null check (amount_minor > 0),
    status       text        not null check (status in ('succeeded', 'failed')),
    made_at      timestamptz not null,
    primary key (account_id, id),
    foreign key (account_id, charge_id) references sandbox.charge (account_id, id)
);
alter table sandbox.refund enable row level security;
create policy accounts on sandbox.refund using (kernel.touches(account_id));
