import { Button, Center } from '@mantine/core';
import { useState } from 'react';
import { mandateTransactions, useMandateTransactions } from '../../../api/mandates';
import type { MandateTransaction } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { spelled } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';
import { TYPES } from './words';

const STEP = 50;
const MOST = 1000;

const signed = (entry: MandateTransaction) => `${entry.transactionType === 'DEBIT' ? '-' : ''}${entry.amount}`;

const COLUMNS: Column<MandateTransaction>[] = [
  {
    key: 'what',
    header: 'What',
    names: true,
    cell: (entry) => spelled(entry.description),
    text: (entry) => spelled(entry.description),
  },
  {
    key: 'when',
    header: 'When',
    cell: (entry) => <When at={entry.createdAt} withTime />,
    text: (entry) => entry.createdAt,
  },
  {
    key: 'why',
    header: 'Why',
    cell: (entry) => TYPES[entry.referenceType ?? ''] ?? '–',
    text: (entry) => entry.referenceType ?? '',
  },
  {
    key: 'of',
    header: 'Feature and provider',
    cell: (entry) => [entry.featureCode, entry.aicoreProvider].filter(Boolean).join(', ') || '–',
    text: (entry) => [entry.featureCode, entry.aicoreProvider].filter(Boolean).join(', '),
  },
  {
    key: 'amount',
    header: 'Amount',
    numeric: true,
    beside: true,
    cell: (entry) => <Quantity value={signed(entry)} unit={entry.asset} signed />,
    text: signed,
  },
  {
    key: 'after',
    header: 'Balance after',
    numeric: true,
    cell: (entry) => <Quantity value={entry.balanceAfter} />,
    text: (entry) => String(entry.balanceAfter),
  },
];

/** What moved in any wallet of the account, the newest first. */
export function TransactionsTab({ account }: { account: string }) {
  const state = useTableState();
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch, isFetching } = useMandateTransactions(account, limit);
  return (
    <DataTable
      label="Transactions"
      columns={COLUMNS}
      rowKey={(entry) => `${entry.accountId}/${entry.id}`}
      rows={data}
      error={error}
      onRetry={refetch}
      state={state}
      csv={{ name: 'transactions.csv', all: () => mandateTransactions(account, MOST) }}
      empty={{ title: 'Nothing has moved yet', text: 'Credit that is added and spent will stand here.' }}
      footer={
        data &&
        data.length >= limit &&
        limit < MOST && (
          <Center mt="sm">
            <Button
              variant="default"
              size="xs"
              loading={isFetching}
              onClick={() => setLimit((now) => Math.min(MOST, now + STEP * 3))}
            >
              Show older
            </Button>
          </Center>
        )
      }
    />
  );
}
