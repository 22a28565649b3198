-- Mails: written in the transaction of their cause, once for each cause and recipient, and sent by an errand.
set local lock_timeout = '5s';

create schema if not exists notifications;

create table notifications.email (
    account_id  uuid        not null,
    id          uuid        not null,
    template    text        not null,
    cause_id    uuid        not null,
    recipient   text        not null,
    subject     text        not null,
    html        text        not null,
    body        text        not null,
    invoice_id  uuid,
    is_secret   boolean     not null,
    status      text        not null check (status in ('pending', 'sending', 'sent', 'failed')),
    attempts    int         not null default 0,
    last_error  text,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    primary key (account_id, id),
    unique (account_id, template, cause_id, recipient)
);
-- The sandbox's mailbox crosses accounts, newest first.
create index email_newest on notifications.email (id);

alter table notifications.email enable row level security;
create policy accounts on notifications.email using (kernel.touches(account_id));
