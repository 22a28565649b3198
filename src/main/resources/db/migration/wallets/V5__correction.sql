-- From an entry to those that correct it. A correction names its entry; this is the way back, without searching the books.
set local lock_timeout = '5s';

create table wallets.correction (
    account_id   uuid        not null,
    corrected    uuid        not null,
    corrected_by uuid        not null,
    corrected_at timestamptz not null,
    primary key (account_id, corrected, corrected_by)
);
alter table wallets.correction enable row level security;
create policy accounts on wallets.correction using (kernel.touches(account_id));
