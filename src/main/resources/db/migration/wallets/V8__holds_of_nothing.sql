-- What the rate card gives away can be reserved too: a hold of nothing, captured for nothing.
set local lock_timeout = '5s';

alter table wallets.hold drop constraint hold_amount_check;
alter table wallets.hold add constraint hold_amount_check check (amount >= 0);
