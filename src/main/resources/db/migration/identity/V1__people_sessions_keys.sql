-- Who may knock: people, their sessions, password resets, administrators and API keys; found by secret or e-mail, so not by account.
set local lock_timeout = '5s';

create table identity.person (
    id            uuid        primary key,
    email         text        not null unique check (email = lower(email) and length(email) <= 254),
    first_name    text        not null,
    last_name     text        not null,
    password_hash text,
    created_at    timestamptz not null
);

-- Secrets are stored as SHA-256 only: 256 random bits need no slow hash.
create table identity.session (
    id                uuid        primary key,
    person_id         uuid        not null references identity.person (id) on delete cascade,
    cookie_hash       bytea       not null unique,
    access_hash       bytea       not null unique,
    created_at        timestamptz not null,
    last_seen_at      timestamptz not null,
    access_expires_at timestamptz not null,
    address           text,
    user_agent        text
);
create index on identity.session (person_id);

create table identity.password_reset (
    token_hash bytea       primary key,
    person_id  uuid        not null references identity.person (id) on delete cascade,
    expires_at timestamptz not null
);
create index on identity.password_reset (person_id);

create table identity.administrator (
    person_id uuid        primary key references identity.person (id),
    added_by  text        not null,
    added_at  timestamptz not null
);

-- A key without an account is a platform key: it acts for any account that its caller names.
create table identity.api_key (
    id           uuid        primary key,
    account_id   uuid,
    name         text        not null check (length(name) between 1 and 100),
    scopes       text[]      not null check (cardinality(scopes) > 0),
    prefix       text        not null,
    secret_hash  bytea       not null unique,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index on identity.api_key (account_id);
