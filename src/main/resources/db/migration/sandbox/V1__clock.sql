-- How far the sandbox's clock is ahead of the wall, so that a restart keeps it. One row, or none before the first journey.
set local lock_timeout = '5s';

create schema if not exists sandbox;

create table sandbox.clock (
    only_row   boolean not null primary key check (only_row),
    ahead_micros bigint not null check (ahead_micros >= 0)
);
