import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AutoTopUp } from '../api/types';
import { Money, Quantity } from '../kit/Money';
import classes from '../kit/PlainTable.module.css';
import { StatusBadge } from '../kit/StatusBadge';
import { When } from '../kit/When';

const SHOWN = 5;

const STOPPED: Record<string, string> = {
  payments_failed: 'The payments failed too often in a row.',
  no_payment_method: 'The saved payment method is gone.',
  package_not_sold: 'The package is no longer sold.',
};

export function stoppedWords({ stopped_reason }: Pick<AutoTopUp, 'stopped_reason'>): string {
  return STOPPED[stopped_reason ?? ''] ?? 'They have ended by themselves.';
}

interface TopUpHistoryProps {
  history: AutoTopUp['history'];
  /** Where the invoice of a top-up is read; none for whoever has no page of it. */
  invoiceLink?: (id: string) => string;
}

/** The last tries to top up, and how they ended. */
export function TopUpHistory({ history, invoiceLink }: TopUpHistoryProps) {
  if (history.length === 0) return null;
  return (
    <Table aria-label="Automatic top-ups" className={classes.table} mb="lg" mt="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>When</Table.Th>
          <Table.Th>Outcome</Table.Th>
          <Table.Th ta="right">Credits</Table.Th>
          <Table.Th ta="right">Paid</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {history.slice(0, SHOWN).map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>
              {invoiceLink ? (
                <Anchor inherit component={Link} to={invoiceLink(one.invoice_id)} underline="always">
                  <When at={one.created_at} withTime />
                </Anchor>
              ) : (
                <When at={one.created_at} withTime />
              )}
            </Table.Td>
            <Table.Td>
              <StatusBadge status={one.status} />{' '}
              {one.failure_message && (
                <Text span inherit c="dimmed">
                  {one.failure_message}
                </Text>
              )}
            </Table.Td>
            <Table.Td ta="right">
              <Quantity value={one.credits} />
            </Table.Td>
            <Table.Td ta="right">
              {one.status === 'succeeded' ? <Money amount={one.amount} currency={one.currency} /> : '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
