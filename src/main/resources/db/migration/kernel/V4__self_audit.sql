-- What the self-audit found, and how far it has come. The rows are the platform's, whatever account a breach is of.
set local lock_timeout = '5s';

create table kernel.self_audit (
    promise         text primary key,
    module          text   not null,
    -- The last whole examination.
    round_id        uuid,
    finished_at     timestamptz,
    examined        bigint not null default 0,
    breaches        text[] not null default '{}',
    work_ms         bigint not null default 0,
    obstacle        text,
    -- The one that is going on: accounts before this one have been looked at.
    running_round   uuid,
    next_account    uuid,
    so_far_examined bigint not null default 0,
    so_far_breaches text[] not null default '{}',
    so_far_ms       bigint not null default 0,
    so_far_obstacle text
);

-- The newest round; there is never a second row.
create table kernel.self_audit_round (
    is_newest   boolean     primary key default true check (is_newest),
    id          uuid        not null,
    began_at    timestamptz not null,
    began_by    text        not null,
    finished_at timestamptz
);

-- Every breach once, so that each is told once; one that comes back after it was gone is told again.
create table kernel.self_audit_breach (
    promise       text        not null,
    breach        text        not null,
    first_seen_at timestamptz not null,
    gone_at       timestamptz,
    primary key (promise, breach)
);
