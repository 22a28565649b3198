import { Outlet } from 'react-router';
import { useAutoTopUps } from '../../../api/admin';
import { readAll } from '../../../api/lists';
import type { AutoTopUpForStaff, Page } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { paths } from '../../../paths';
import { COLUMNS } from './columns';

/** Whose credits are topped up by themselves, and where has that ended? */
export function Component() {
  const state = useTableState();
  const { data, error, refetch } = useAutoTopUps(state.page);
  return (
    <>
      <PageHeader title="Automatic top-ups" answer={data && answerWords(data)} />
      <DataTable
        label="Automatic top-ups"
        columns={COLUMNS}
        rowKey={(topUp) => topUp.account.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(topUp) => paths.admin.autoTopUp(topUp.account.id, state.search)}
        csv={{ name: 'automatic-top-ups.csv', all: () => readAll<AutoTopUpForStaff>('admin/auto-top-ups/', {}) }}
        empty={{
          title: 'Nobody tops up automatically yet',
          text: 'Customers switch it on among their credits. What they chose, what it spends and where it stopped will stand here.',
        }}
      />
      <Outlet />
    </>
  );
}

/** Those that stopped stand on the first page. */
function answerWords({ count, results }: Page<AutoTopUpForStaff>): string {
  if (count === 0) return 'No account has set one up.';
  const stopped = results.filter((topUp) => topUp.state === 'stopped').length;
  const set = count === 1 ? 'One account has set one up.' : `${count} accounts have set one up.`;
  if (stopped === 0) return `${set} None has stopped by itself.`;
  return `${set} ${stopped === 1 ? 'One has' : `${stopped} have`} stopped and ${stopped === 1 ? 'waits' : 'wait'} for the customer.`;
}
