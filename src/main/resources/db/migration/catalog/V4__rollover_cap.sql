-- A plan may let credits that were not used in their period roll over into the next one, up to a cap in millionths of a credit.
set local lock_timeout = '5s';

alter table catalog.plan_version
    add column credits_rollover_cap bigint check (credits_rollover_cap > 0),
    add constraint rollover_with_credits check (credits_rollover_cap is null or included_credits > 0);
