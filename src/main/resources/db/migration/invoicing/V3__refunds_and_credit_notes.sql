-- Money that goes back, and credit notes for what is not owed after all.
set local lock_timeout = '5s';

-- A settlement below zero takes back what an earlier one settled.
alter table invoicing.settlement drop constraint settlement_amount_minor_check;
alter table invoicing.settlement add constraint settlement_amount_minor_check check (amount_minor <> 0);
alter table invoicing.settlement drop constraint settlement_source_kind_check;
alter table invoicing.settlement add constraint settlement_source_kind_check
    check (source_kind in ('payment', 'balance', 'manual', 'refund', 'credit_note'));
alter table invoicing.settlement add constraint only_refunds_take_back check ((amount_minor < 0) = (source_kind = 'refund'));

create table invoicing.credit_note (
    account_id    uuid        not null,
    id            uuid        not null,
    invoice_id    uuid        not null,
    number        text        not null,
    currency      text        not null,
    subtotal_minor bigint     not null check (subtotal_minor >= 0),
    tax_minor     bigint      not null check (tax_minor >= 0),
    total_minor   bigint      not null check (total_minor = subtotal_minor + tax_minor and total_minor > 0),
    reason        text        not null,
    issued_on     date        not null,
    issued_at     timestamptz not null,
    primary key (account_id, id),
    foreign key (account_id, invoice_id) references invoicing.invoice (account_id, id)
);
create unique index once_for_each_credit_note_number on invoicing.credit_note (account_id, number);
create index credit_notes_of_an_invoice on invoicing.credit_note (account_id, invoice_id);
alter table invoicing.credit_note enable row level security;
create policy accounts on invoicing.credit_note using (kernel.touches(account_id));

revoke update, delete, truncate on invoicing.credit_note from ${app};
