import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, Outlet } from 'react-router';
import { type CreditCost, useCreditCosts } from '../../../api/creditCosts';
import { readAll } from '../../../api/lists';
import { PageHeader } from '../../../kit/PageHeader';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import { useTableState } from '../../../kit/table/useTableState';
import { paths } from '../../../paths';
import { COLUMNS } from './columns';

const STATUSES = [
  { value: 'in_force', label: 'In force' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'ended', label: 'Ended' },
];

/** What does each operation cost? */
export function Component() {
  const state = useTableState();
  const filters = {
    search: state.get('search'),
    status: state.get('status'),
    account_id: state.get('account_id'),
  };
  const { data, error, refetch } = useCreditCosts({ ...filters, page: state.page, page_size: 25 });
  const add = (
    <Button component={Link} to={paths.admin.newCreditCost(state.search)} leftSection={<IconPlus size={16} />}>
      New price
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Credit costs"
        answer="What operations cost. The most specific price applies: an account’s own first, then the one that names more of model, provider and feature."
        action={add}
      />
      <DataTable
        label="Credit costs"
        columns={COLUMNS}
        rowKey={(cost) => cost.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(cost) => paths.admin.creditCost(cost.id, state.search)}
        filters={
          <>
            <SearchInput
              state={state}
              label="Search by operation, unit, model, provider or feature"
              placeholder="Operation, unit, model"
            />
            <Select
              aria-label="Status"
              placeholder="Any status"
              clearable
              clearButtonProps={{ 'aria-label': 'Any status' }}
              data={STATUSES}
              value={state.get('status') || null}
              onChange={(status) => state.set({ status })}
              w={{ base: '100%', xs: 160 }}
            />
          </>
        }
        csv={{ name: 'credit-costs.csv', all: () => readAll<CreditCost>('admin/credit-costs/', filters) }}
        empty={{
          title: 'No prices yet',
          text: 'What an operation costs will stand here, for everyone or for one account.',
          action: add,
        }}
      />
      <Outlet />
    </>
  );
}
