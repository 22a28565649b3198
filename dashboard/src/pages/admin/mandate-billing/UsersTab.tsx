import { useMandateUsers } from '../../../api/mandates';
import type { MandateUser } from '../../../api/types';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';

const COLUMNS: Column<MandateUser>[] = [
  { key: 'name', header: 'User', names: true, cell: (user) => user.displayName, text: (user) => user.displayName },
  {
    key: 'email',
    header: 'E-mail',
    cell: (user) => user.email ?? 'Known to the product only',
    text: (user) => user.email ?? '',
  },
  {
    key: 'id',
    header: 'Id',
    cell: (user) => (
      <span className="numbers" style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
        {user.id}
      </span>
    ),
    text: (user) => user.id,
  },
];

/** For whom the account may spend: its members, and the users of its product that debits have named. */
export function UsersTab({ account }: { account: string }) {
  const state = useTableState();
  const { data, error, refetch } = useMandateUsers(account);
  return (
    <DataTable
      label="Users"
      columns={COLUMNS}
      rowKey={(user) => user.id}
      rows={data}
      error={error}
      onRetry={refetch}
      state={state}
      csv={{ name: 'users.csv' }}
      empty={{ title: 'No users', text: 'Members, and users that debits name, appear here.' }}
    />
  );
}
