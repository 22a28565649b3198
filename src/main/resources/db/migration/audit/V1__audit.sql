-- Who did what to which thing, when and from where. Entries are added and read; the app may not change or remove them.
set local lock_timeout = '5s';

create schema if not exists audit;

create table audit.entry (
    account_id    uuid        not null,
    id            uuid        not null,
    at            timestamptz not null,
    actor_kind    text        not null,
    actor_id      uuid        not null,
    actor_name    text        not null,
    action        text        not null,
    subject_type  text        not null,
    subject_id    uuid        not null,
    subject_label text        not null,
    details       jsonb       not null,
    address       text,
    request_id    text        not null,
    primary key (account_id, id)
);
-- The administrators' list crosses accounts, newest first; ids are made in the order of time.
create index entry_newest on audit.entry (id);
create index entry_of_action on audit.entry (action, id);

alter table audit.entry enable row level security;
create policy accounts on audit.entry using (kernel.touches(account_id));

revoke update, delete, truncate on audit.entry from ${app};
