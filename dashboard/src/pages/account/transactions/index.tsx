import { Button, Center, Select } from '@mantine/core';
import { Outlet } from 'react-router';
import { allTransactions, useForecast, useTransactions } from '../../../api/billing';
import type { CreditTransaction } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { PageHeader } from '../../../kit/PageHeader';
import { sentence } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import { type TableState, useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';
import { assetTitle, CREDITS } from '../../../parts/asset';
import { DateRange } from '../../../parts/DateRange';
import { KINDS, titleOf } from '../../../parts/explain/kinds';
import { RunsOut } from '../../../parts/RunsOut';
import { paths } from '../../../paths';

const columns = (asset: string): Column<CreditTransaction>[] => [
  { key: 'what', header: 'What', names: true, cell: titleOf, text: titleOf },
  {
    key: 'kind',
    header: 'Kind',
    cell: (row) => KINDS[row.type] ?? sentence(row.type),
    text: (row) => row.type,
  },
  { key: 'reference', header: 'Reference', cell: (row) => row.reference ?? '–', text: (row) => row.reference ?? '' },
  { key: 'when', header: 'When', cell: (row) => <When at={row.created_at} withTime />, text: (row) => row.created_at },
  {
    key: 'amount',
    header: assetTitle(asset),
    numeric: true,
    beside: true,
    cell: (row) => <Quantity value={row.amount} signed={row.amount !== '0'} />,
    text: (row) => row.amount,
  },
  {
    key: 'after',
    header: 'Balance after',
    numeric: true,
    cell: (row) => <Quantity value={row.balance_after} />,
    text: (row) => row.balance_after,
  },
];

const GROUPS = [
  { value: 'debit,capture', label: 'Used' },
  { value: 'grant,move_in', label: 'Added' },
  { value: 'adjust_up,adjust_down', label: 'Corrections' },
  { value: 'hold,release', label: 'Set aside' },
  { value: 'roll_out,roll_in', label: 'Rolled over' },
  { value: 'expire', label: 'Expired' },
];

/** What happened to the credits, and where did each movement come from? */
export function Component() {
  const state = useTableState();
  const filters = {
    type: state.get('type'),
    search: state.get('search'),
    from: state.get('from'),
    to: state.get('to'),
  };
  const transactions = useTransactions(filters);
  const rows = transactions.data?.pages.flatMap((page) => page.results);
  const unmoved = rows?.length === 0 && !state.filtered;
  return (
    <>
      <PageHeader title="Transactions" answer={<Ahead />} />
      <DataTable
        label="Transactions"
        columns={columns(rows?.[0]?.asset ?? CREDITS)}
        rowKey={(row) => row.id}
        rows={rows}
        error={transactions.error}
        onRetry={transactions.refetch}
        state={state}
        rowLink={(row) => paths.account.transaction(row.id, state.search)}
        filters={unmoved ? null : <Filters state={state} />}
        csv={unmoved ? undefined : { name: 'transactions.csv', all: () => allTransactions(filters) }}
        empty={{
          title: 'No credits have moved yet',
          text: 'Every grant and every use of credits will stand here, with the balance after it and where it came from.',
        }}
        footer={
          transactions.hasNextPage && (
            <Center mt="sm">
              <Button
                variant="default"
                size="xs"
                loading={transactions.isFetchingNextPage}
                onClick={() => transactions.fetchNextPage()}
              >
                Show older
              </Button>
            </Center>
          )
        }
      />
      <Outlet />
    </>
  );
}

function Filters({ state }: { state: TableState }) {
  return (
    <>
      <SearchInput state={state} label="Search" placeholder="Reference, model, words" />
      <Select
        aria-label="Kind"
        placeholder="Any kind"
        clearable
        clearButtonProps={{ 'aria-label': 'Any kind' }}
        data={GROUPS}
        value={state.get('type') || null}
        onChange={(type) => state.set({ type })}
        w={{ base: '100%', xs: 150 }}
      />
      <DateRange state={state} />
    </>
  );
}

function Ahead() {
  const { data } = useForecast();
  if (!data) return null;
  return (
    <>
      <Quantity value={data.available} places={2} unit={data.asset} fw={600} c="var(--mantine-color-text)" /> are left.{' '}
      <RunsOut />
    </>
  );
}
