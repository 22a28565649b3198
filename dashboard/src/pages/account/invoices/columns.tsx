import type { Invoice } from '../../../api/types';
import { Money } from '../../../kit/Money';
import { StatusBadge } from '../../../kit/StatusBadge';
import { appearance } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';

/** An invoice whose payment is in review says so, since that is what its reader waits for. */
export function shownStatus(invoice: Invoice): string {
  return invoice.status === 'pending' && invoice.pending_payment ? invoice.pending_payment.status : invoice.status;
}

export const COLUMNS: Column<Invoice>[] = [
  {
    key: 'number',
    header: 'Number',
    names: true,
    sort: 'invoice_number',
    cell: (invoice) => <span className="numbers">{invoice.invoice_number ?? 'Draft'}</span>,
    text: (invoice) => invoice.invoice_number ?? '',
  },
  {
    key: 'status',
    header: 'Status',
    beside: true,
    cell: (invoice) => <StatusBadge status={shownStatus(invoice)} />,
    text: (invoice) => appearance(shownStatus(invoice)).word,
  },
  {
    key: 'date',
    header: 'Date',
    sort: 'invoice_date',
    cell: (invoice) => <When at={invoice.invoice_date} />,
    text: (invoice) => invoice.invoice_date ?? '',
  },
  {
    key: 'due',
    header: 'Due',
    sort: 'due_date',
    cell: (invoice) => <When at={invoice.due_date} />,
    text: (invoice) => invoice.due_date ?? '',
  },
  {
    key: 'total',
    header: 'Total',
    numeric: true,
    sort: 'total',
    cell: (invoice) => <Money amount={invoice.total} currency={invoice.currency} />,
    text: (invoice) => `${invoice.total} ${invoice.currency}`,
  },
  {
    key: 'open',
    header: 'Open',
    numeric: true,
    cell: (invoice) => <Money amount={invoice.amount_due} currency={invoice.currency} />,
    text: (invoice) => `${invoice.amount_due} ${invoice.currency}`,
  },
];
