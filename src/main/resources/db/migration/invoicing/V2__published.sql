-- What invoicing shows to other modules: for their proofs and for reports.
set local lock_timeout = '5s';

create view invoicing.published_invoice with (security_invoker = true) as
select account_id, id, number, status, currency, total_minor, settled_minor, invoice_date, due_on, subject_kind, subject_id,
       issued_at, paid_at
  from invoicing.invoice;

create view invoicing.published_settlement with (security_invoker = true) as
select account_id, invoice_id, source_kind, source_id, amount_minor, settled_at from invoicing.settlement;
