import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AutoTopUp } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Money, Quantity } from '../../../kit/Money';
import classes from '../../../kit/PlainTable.module.css';
import { StatusBadge } from '../../../kit/StatusBadge';
import { When } from '../../../kit/When';
import { paths } from '../../../paths';

const SHOWN = 5;

/** What automatic top-ups do now, and what they did. */
export function AutoTopUpState({ topUp }: { topUp: AutoTopUp }) {
  return (
    <>
      {topUp.state === 'stopped' && (
        <Callout role="alert" tone="bad" title="Automatic top-ups have stopped">
          {STOPPED[topUp.stopped_reason ?? ''] ?? 'They have ended by themselves.'} Save them again below to switch them
          on.
        </Callout>
      )}
      {topUp.enabled && topUp.state !== 'stopped' && (
        <Text mb="md" role="status">
          {STATES[topUp.state]}
          {topUp.next_attempt_at && (
            <>
              {' '}
              Not before <When at={topUp.next_attempt_at} withTime />.
            </>
          )}{' '}
          <Money amount={topUp.spent_this_month} currency={topUp.currency} /> of{' '}
          <Money amount={topUp.monthly_cap ?? '0'} currency={topUp.currency} /> used this month.
        </Text>
      )}
      {topUp.history.length > 0 && <History topUp={topUp} />}
    </>
  );
}

const STATES: Record<string, string> = {
  ready: 'On, and waiting for your credits to fall.',
  running: 'A top-up is being paid.',
  cooling_off: 'On, pausing after the last try.',
  cap_reached: 'On, but this month’s limit is reached.',
};

const STOPPED: Record<string, string> = {
  payments_failed: 'Your payments failed too often in a row.',
  no_payment_method: 'The saved payment method is gone.',
  package_not_sold: 'The package is no longer sold.',
};

function History({ topUp }: { topUp: AutoTopUp }) {
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
        {topUp.history.slice(0, SHOWN).map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>
              <Anchor inherit component={Link} to={paths.account.invoice(one.invoice_id)} underline="always">
                <When at={one.created_at} withTime />
              </Anchor>
            </Table.Td>
            <Table.Td>
              <StatusBadge status={one.status === 'running' ? 'processing' : one.status} />{' '}
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
