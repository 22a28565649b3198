import { Select } from '@mantine/core';
import { Outlet } from 'react-router';
import { useAdminPayments } from '../../../api/admin';
import { readAll } from '../../../api/lists';
import type { Payment } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import { useTableState } from '../../../kit/table/useTableState';
import { paths } from '../../../paths';
import { COLUMNS } from './columns';

const STATUSES = [
  { value: 'pending_approval', label: 'Waiting for approval' },
  { value: 'succeeded', label: 'Paid' },
  { value: 'failed', label: 'Failed' },
  { value: 'refunded', label: 'Refunded' },
  { value: 'all', label: 'All payments' },
];

/** What waits for me to approve? The queue first; everything else one choice away. */
export function Component() {
  const state = useTableState({ status: 'pending_approval' });
  const status = state.get('status');
  const filters = { status: status === 'all' ? '' : status, search: state.get('search') };
  const { data, error, refetch } = useAdminPayments({ ...filters, page: state.page, page_size: 25 });
  const queue = useAdminPayments({ status: 'pending_approval', page_size: 1 });
  const waiting = queue.data?.count;
  return (
    <>
      <PageHeader title="Payments" answer={waiting === undefined ? null : waitingWords(waiting)} />
      <DataTable
        label="Payments"
        columns={COLUMNS}
        rowKey={(payment) => payment.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(payment) => paths.admin.payment(payment.id, state.search)}
        filters={
          <>
            <Select
              aria-label="Status"
              allowDeselect={false}
              data={STATUSES}
              value={status}
              onChange={(value) => state.set({ status: value === 'pending_approval' ? null : value })}
              w={{ base: '100%', xs: 210 }}
            />
            <SearchInput
              state={state}
              label="Search by invoice, reference, account or e-mail"
              placeholder="Invoice, reference, account"
            />
          </>
        }
        csv={{ name: 'payments.csv', all: () => readAll<Payment>('admin/payments/', filters) }}
        empty={{
          title: 'Nothing waits for you',
          text: 'When a customer confirms a transfer, it appears here for you to compare with the bank statement.',
        }}
      />
      <Outlet />
    </>
  );
}

function waitingWords(count: number): string {
  if (count === 0) return 'Nothing waits for your approval.';
  return count === 1 ? 'One payment waits for your approval.' : `${count} payments wait for your approval.`;
}
