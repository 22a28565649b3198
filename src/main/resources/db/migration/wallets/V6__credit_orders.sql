-- Credits that were ordered: an invoice asks for their price, and they arrive when it is paid.
set local lock_timeout = '5s';

create table wallets.credit_order (
    account_id          uuid        not null,
    id                  uuid        not null,
    package_id          uuid,
    description         text        not null,
    quantity            integer     not null check (quantity > 0),
    credits             bigint      not null check (credits > 0),
    price_minor         bigint      not null check (price_minor >= 0),
    currency            text        not null,
    valid_days          integer check (valid_days > 0),
    invoice_id          uuid,
    request_key         text,
    request_fingerprint bigint      not null,
    ordered_at          timestamptz not null,
    primary key (account_id, id)
);
create unique index one_order_for_each_request on wallets.credit_order (account_id, request_key) where request_key is not null;
create unique index one_order_for_each_invoice on wallets.credit_order (account_id, invoice_id) where invoice_id is not null;
alter table wallets.credit_order enable row level security;
create policy accounts on wallets.credit_order using (kernel.touches(account_id));

create view wallets.published_credit_order with (security_invoker = true) as
select account_id, id, package_id, quantity, credits, price_minor, currency, invoice_id, ordered_at from wallets.credit_order;
