-- What accounts show to other modules: where their days begin.
set local lock_timeout = '5s';

create view accounts.published_timezone with (security_invoker = true) as
select account_id, timezone from accounts.account;
