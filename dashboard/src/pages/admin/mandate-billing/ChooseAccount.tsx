import { useAccountsOfStaff } from '../../../api/mandates';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import type { TableState } from '../../../kit/table/useTableState';
import { paths } from '../../../paths';
import { COLUMNS } from '../accounts/columns';

/** Where nobody is chosen yet, everybody is offered. */
export function ChooseAccount({ state }: { state: TableState }) {
  const search = state.get('search');
  const { data, error, refetch } = useAccountsOfStaff({ search, page: state.page, page_size: 25 });
  return (
    <DataTable
      label="Accounts"
      columns={COLUMNS}
      rowKey={(account) => account.id}
      rows={data?.results}
      count={data?.count}
      error={error}
      onRetry={refetch}
      state={state}
      rowLink={(account) => paths.admin.mandateBilling(account.id)}
      filters={<SearchInput state={state} label="Search by name or e-mail" placeholder="Name or e-mail" />}
      empty={{ title: 'No accounts yet', text: 'Everyone who signs up appears here.' }}
    />
  );
}
