-- Which accounts a transaction may touch: every policy of a tenant table asks this one function.
set local lock_timeout = '5s';

-- The setting names accounts, separated by commas, or all of them with '*'. It is '' or null where none was named.
create function kernel.touches(account uuid) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('tallystick.accounts', true), '') = '*'
        or account::text = any (string_to_array(current_setting('tallystick.accounts', true), ','));
