import { Select } from '@mantine/core';
import { Outlet } from 'react-router';
import { usePlans } from '../../../api/billing';
import { readAll } from '../../../api/lists';
import { useAccountsOfStaff } from '../../../api/mandates';
import type { AccountForStaff } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { appearance } from '../../../kit/status';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import { useTableState } from '../../../kit/table/useTableState';
import { paths } from '../../../paths';
import { COLUMNS } from './columns';

const STATUSES = ['trial', 'pending_payment', 'active', 'past_due', 'suspended', 'cancelled'];

/** Who are our customers, and how do they stand? */
export function Component() {
  const state = useTableState();
  const filters = { search: state.get('search'), status: state.get('status'), plan: state.get('plan') };
  const { data, error, refetch } = useAccountsOfStaff({ ...filters, page: state.page, page_size: 25 });
  const plans = usePlans();
  return (
    <>
      <PageHeader
        title="Accounts"
        answer={data && !state.filtered ? countWords(data.count) : 'Every customer of yours.'}
      />
      <DataTable
        label="Accounts"
        columns={COLUMNS}
        rowKey={(account) => account.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(account) => paths.admin.account(account.id, state.search)}
        filters={
          <>
            <SearchInput state={state} label="Search by name or e-mail" placeholder="Name or e-mail" />
            <Select
              aria-label="Status"
              placeholder="Any status"
              clearable
              clearButtonProps={{ 'aria-label': 'Any status' }}
              data={STATUSES.map((status) => ({ value: status, label: appearance(status).word }))}
              value={state.get('status') || null}
              onChange={(status) => state.set({ status })}
              w={{ base: '100%', xs: 170 }}
            />
            <Select
              aria-label="Plan"
              placeholder="Any plan"
              clearable
              clearButtonProps={{ 'aria-label': 'Any plan' }}
              data={(plans.data ?? []).map((plan) => ({ value: plan.slug, label: plan.name }))}
              value={state.get('plan') || null}
              onChange={(plan) => state.set({ plan })}
              w={{ base: '100%', xs: 150 }}
            />
          </>
        }
        csv={{ name: 'accounts.csv', all: () => readAll<AccountForStaff>('admin/accounts/', filters) }}
        empty={{ title: 'No accounts yet', text: 'Everyone who signs up appears here.' }}
      />
      <Outlet />
    </>
  );
}

function countWords(count: number): string {
  return count === 1 ? 'One account has signed up.' : `${count} accounts have signed up.`;
}
