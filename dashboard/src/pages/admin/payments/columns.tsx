import { Text } from '@mantine/core';
import type { Payment } from '../../../api/types';
import { Money } from '../../../kit/Money';
import { StatusBadge } from '../../../kit/StatusBadge';
import { appearance } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';
import { methodName } from '../../../parts/methods';
import { Difference } from './Difference';

export const COLUMNS: Column<Payment>[] = [
  {
    key: 'account',
    header: 'Account',
    names: true,
    cell: (payment) => payment.account?.name ?? payment.submitted_by?.name ?? 'Payment',
    text: (payment) => payment.account?.name ?? '',
  },
  {
    key: 'amount',
    header: 'Amount',
    numeric: true,
    beside: true,
    cell: (payment) => (
      <>
        <Money amount={payment.amount} currency={payment.currency} />
        {payment.difference !== 'exact' && (
          <Text size="xs" c="dimmed" component="div">
            <Difference payment={payment} />
          </Text>
        )}
      </>
    ),
    text: (payment) => `${payment.amount} ${payment.currency}`,
  },
  {
    key: 'invoice',
    header: 'Invoice',
    cell: (payment) => <span className="numbers">{payment.invoice_number}</span>,
    text: (payment) => payment.invoice_number ?? '',
  },
  {
    key: 'method',
    header: 'Method and reference',
    cell: (payment) => (
      <>
        {methodName(payment.payment_method)}
        <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: 'anywhere' }}>
          {payment.reference}
        </Text>
      </>
    ),
    text: (payment) => `${payment.payment_method} ${payment.reference ?? ''}`.trim(),
  },
  {
    key: 'sent',
    header: 'Sent',
    cell: (payment) => <When at={payment.created_at} />,
    text: (payment) => payment.created_at,
  },
  {
    key: 'status',
    header: 'Status',
    cell: (payment) => <StatusBadge status={payment.status} />,
    text: (payment) => appearance(payment.status).word,
  },
];
