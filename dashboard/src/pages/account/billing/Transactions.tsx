import { Anchor, Button, Center, SegmentedControl, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCreditTransactions } from '../../../api/billing';
import type { CreditTransaction } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';
import { assetTitle, CREDITS } from '../../../parts/asset';
import { ExplainSheet } from '../../../parts/explain/ExplainSheet';
import { titleOf } from '../../../parts/explain/kinds';
import { paths } from '../../../paths';

const columns = (asset: string, onOpen: (id: string) => void): Column<CreditTransaction>[] => [
  {
    key: 'what',
    header: 'What',
    names: true,
    cell: (entry) => (
      <UnstyledButton fz="inherit" fw={560} onClick={() => onOpen(entry.id)}>
        {titleOf(entry)}
      </UnstyledButton>
    ),
    text: titleOf,
  },
  {
    key: 'when',
    header: 'When',
    cell: (entry) => <When at={entry.created_at} withTime />,
    text: (entry) => entry.created_at,
  },
  {
    key: 'amount',
    header: assetTitle(asset),
    numeric: true,
    beside: true,
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
  { value: 'expire,adjust_down', label: 'Ended' },
];

export function Transactions({ asset, filtered = false }: { asset: string; filtered?: boolean }) {
  const state = useTableState();
  const type = filtered ? state.get('type') : '';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCreditTransactions(
    type || undefined,
  );
  const [explained, setExplained] = useState<string | null>(null);
  return (
    <Section
      title={asset === CREDITS ? 'Recent credit movements' : 'Recent movements'}
      action={
        <Anchor component={Link} to={paths.account.transactions} size="sm">
          All transactions
        </Anchor>
      }
    >
      <DataTable
        label="Credit movements"
        columns={columns(asset, setExplained)}
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
      {explained && <ExplainSheet key={explained} id={explained} onClose={() => setExplained(null)} />}
    </Section>
  );
}
