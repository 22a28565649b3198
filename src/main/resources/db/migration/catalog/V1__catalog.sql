-- What is sold and how it is paid: reference tables without an account, read by every module above.
set local lock_timeout = '5s';

create table catalog.plan (
    id          uuid primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text        not null,
    description text        not null,
    is_public   boolean     not null,
    is_active   boolean     not null,
    sort_order  int         not null,
    created_at  timestamptz not null
);

-- Lists and maps are json, not jsonb: they keep the order in which they were written.
create table catalog.plan_version (
    plan_id                 uuid        not null references catalog.plan (id),
    version                 int         not null check (version > 0),
    price_monthly_minor     bigint      not null check (price_monthly_minor >= 0),
    price_yearly_minor      bigint      not null check (price_yearly_minor >= 0),
    currency                text        not null check (currency ~ '^[A-Z]{3}$'),
    features                json        not null,
    limits                  json        not null,
    included_credits        bigint      not null check (included_credits >= 0),
    trial_days              int         not null check (trial_days >= 0),
    stripe_price_id_monthly text,
    stripe_price_id_yearly  text,
    valid_from              timestamptz not null,
    primary key (plan_id, version)
);
-- What a customer agreed to can be neither changed nor removed; only our notes of Stripe's ids may be filled in.
revoke update, delete on catalog.plan_version from ${app};
grant update (stripe_price_id_monthly, stripe_price_id_yearly) on catalog.plan_version to ${app};

create table catalog.credit_package (
    id                  uuid primary key,
    slug                text          not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                text          not null,
    credits             bigint        not null check (credits > 0),
    price_minor         bigint        not null check (price_minor >= 0),
    currency            text          not null check (currency ~ '^[A-Z]{3}$'),
    discount_percentage numeric(5, 2) not null check (discount_percentage between 0 and 100),
    is_featured         boolean       not null,
    is_active           boolean       not null,
    sort_order          int           not null,
    valid_days          int check (valid_days > 0),
    stripe_product_id   text,
    paypal_product_id   text
);

create table catalog.payment_method (
    id             uuid primary key,
    country_code   text check (country_code ~ '^[A-Z]{2}$'),
    payment_method text    not null check (payment_method ~ '^[a-z][a-z0-9_]*$'),
    display_name   text    not null,
    instructions   text    not null,
    bank_details   json    not null,
    wallet_details json    not null,
    sort_order     int     not null,
    is_enabled     boolean not null,
    -- One record for a method and country; "everywhere" (null) counts as one country.
    unique nulls not distinct (country_code, payment_method)
);

-- The only row has the only key.
create table catalog.seller (
    only_one              boolean primary key check (only_one),
    name                  text        not null,
    legal_name            text        not null,
    line1                 text        not null,
    line2                 text,
    city                  text        not null,
    state                 text,
    postal_code           text,
    country               text        not null check (country ~ '^[A-Z]{2}$'),
    tax_id                text,
    email                 text        not null,
    phone                 text,
    website               text,
    timezone              text        not null,
    currency              text        not null check (currency ~ '^[A-Z]{3}$'),
    invoice_footer        text,
    bank                  json        not null,
    second_approval_above json        not null,
    logo                  bytea check (octet_length(logo) <= 1048576),
    logo_type             text check (logo_type in ('image/png', 'image/jpeg')),
    updated_at            timestamptz not null,
    check ((logo is null) = (logo_type is null))
);
revoke insert, delete on catalog.seller from ${app};
