-- A lot may roll over: when it expires, its rest up to a cap goes on as a new lot, once.
set local lock_timeout = '5s';

alter table wallets.grant_lot drop constraint grant_lot_kind_check,
    add constraint grant_lot_kind_check
        check (kind in ('trial', 'plan', 'rollover', 'purchased', 'bonus', 'adjustment')),
    add column rollover_cap   bigint check (rollover_cap > 0),
    -- Falls to what was not moved to another wallet, and to 0 when the lot has rolled over or shall no more.
    add column rollover_left  bigint not null default 0,
    add column rollover_until timestamptz,
    add constraint rollover_is_whole check ((rollover_cap is null) = (rollover_until is null)),
    add constraint rollover_within_cap check (rollover_left between 0 and coalesce(rollover_cap, 0)),
    add constraint rollover_lasts_longer check (rollover_until is null or coalesce(rollover_until > expires_at, false));

-- Whoever debits first in the new period rolls over what is left of the old one.
grant insert on wallets.grant_lot to ${committer};
