import type { AccountForStaff } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { StatusBadge } from '../../../kit/StatusBadge';
import { appearance } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';
import { CREDITS } from '../../../parts/asset';

export const COLUMNS: Column<AccountForStaff>[] = [
  { key: 'name', header: 'Account', names: true, cell: (account) => account.name, text: (account) => account.name },
  {
    key: 'email',
    header: 'E-mail',
    cell: (account) => <span style={{ overflowWrap: 'anywhere' }}>{account.billing_email}</span>,
    text: (account) => account.billing_email,
  },
  {
    key: 'plan',
    header: 'Plan',
    cell: (account) => account.plan?.name ?? '–',
    text: (account) => account.plan?.name ?? '',
  },
  {
    key: 'credits',
    header: 'Credits',
    numeric: true,
    cell: (account) => (
      <Quantity value={account.credits} places={2} unit={account.asset === CREDITS ? undefined : account.asset} />
    ),
    text: (account) => account.credits,
  },
  {
    key: 'since',
    header: 'Since',
    cell: (account) => <When at={account.created_at} />,
    text: (account) => account.created_at,
  },
  {
    key: 'status',
    header: 'Status',
    beside: true,
    cell: (account) => <StatusBadge status={account.status} />,
    text: (account) => appearance(account.status).word,
  },
];
