import { Button, Center, SegmentedControl } from '@mantine/core';
import { useCreditTransactions } from '../../../api/billing';
import type { CreditTransaction } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import { sentence } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';

const TYPES: Record<string, string> = {
  grant: 'Credits added',
  debit: 'Credits used',
  expire: 'Credits ended',
  capture: 'Credits used',
  hold: 'Reserved',
  release: 'Reservation ended',
  adjust_up: 'Adjustment',
  adjust_down: 'Credits taken back',
};

const COLUMNS: Column<CreditTransaction>[] = [
  {
    key: 'what',
    header: 'What',
    names: true,
    cell: (entry) =>
      entry.description || (entry.operation ? sentence(entry.operation) : (TYPES[entry.type] ?? entry.type)),
    text: (entry) => entry.description ?? entry.operation ?? entry.type,
  },
  {
    key: 'when',
    header: 'When',
    cell: (entry) => <When at={entry.created_at} withTime />,
    text: (entry) => entry.created_at,
  },
  {
    key: 'amount',
    header: 'Credits',
    numeric: true,
    cell: (entry) => <Quantity value={entry.amount} signed />,
    text: (entry) => entry.amount,
  },
  {
    key: 'after',
    header: 'Balance after',
    numeric: true,
    cell: (entry) => <Quantity value={entry.balance_after} />,
    text: (entry) => entry.balance_after,
  },
];

/** Kinds of movements as people tell them apart, in the words of the API. */
const FILTERS = [
  { value: '', label: 'All' },
  { value: 'grant,adjust_up', label: 'Added' },
  { value: 'debit,capture', label: 'Used' },
  { value: 'expire,adjust_down', label: 'Ended or taken back' },
];

export function Transactions({ filtered = false }: { filtered?: boolean }) {
  const state = useTableState();
  const type = filtered ? state.get('type') : '';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCreditTransactions(
    type || undefined,
  );
  return (
    <Section title="Recent credit movements">
      <DataTable
        label="Credit movements"
        columns={COLUMNS}
        rowKey={(entry) => entry.id}
        rows={data?.pages.flatMap((page) => page.results)}
        error={error}
        onRetry={refetch}
        state={state}
        filters={
          filtered && (
            <SegmentedControl
              aria-label="Kind of movement"
              size="sm"
              data={FILTERS}
              value={FILTERS.some(({ value }) => value === type) ? type : ''}
              onChange={(chosen) => state.set({ type: chosen || null })}
            />
          )
        }
        empty={{
          title: 'No credits have moved yet',
          text: 'Every grant and every use of credits will stand here, with the balance after it.',
        }}
        footer={
          hasNextPage && (
            <Center mt="sm">
              <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                Show older
              </Button>
            </Center>
          )
        }
      />
    </Section>
  );
}
