-- First answers of requests that carried an Idempotency-Key; written in the transaction of what the request did.
set local lock_timeout = '5s';

create table kernel.idempotency (
    account_id   uuid        not null,
    key          text        not null,
    fingerprint  bytea       not null,
    status       smallint,
    content_type text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (account_id, key)
);
create index on kernel.idempotency using brin (created_at);
alter table kernel.idempotency enable row level security;
create policy accounts on kernel.idempotency using (kernel.touches(account_id));
