-- The agenda: what is to be done later or outside the process. The first twelve columns are db-scheduler's, the others ours.
set local lock_timeout = '5s';

create table kernel.agenda (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int         not null default 0,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    id                   uuid        not null,
    account_id           uuid        not null,
    subject_id           uuid        not null,
    -- Business time; execution_time is the same moment on the wall, which travelling shifts.
    due                  timestamptz not null,
    -- Added again while it was running: it runs once more.
    again_due            timestamptz,
    given_up_at          timestamptz,
    last_error           text,
    primary key (task_name, task_instance)
);
create index agenda_waiting on kernel.agenda (execution_time) where not picked;
create index agenda_in_order on kernel.agenda (due, id) where given_up_at is null;
create index agenda_picked on kernel.agenda (last_heartbeat) where picked;
create index agenda_given_up on kernel.agenda (given_up_at) where given_up_at is not null;
