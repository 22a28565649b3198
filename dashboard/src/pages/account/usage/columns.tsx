import { Text, UnstyledButton } from '@mantine/core';
import type { UsageRow } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';
import { assetTitle } from '../../../parts/asset';
import { partName } from './words';

/** "AI response · gpt-5 · editor": what else the caller said of it. */
function purpose(row: UsageRow): string {
  const operation = row.description && row.operation ? partName(row.operation, true) : null;
  return [operation, row.model, row.provider, row.feature].filter(Boolean).join(' · ');
}

function what(row: UsageRow): string {
  return row.description ?? (row.operation ? partName(row.operation, true) : 'Credits used');
}

/** @param asset what the account is billed in; a use of another is written with its own */
export const logColumns = (
  asset: string,
  userName: (id: string) => string,
  onOpen: (id: string) => void,
): Column<UsageRow>[] => [
  {
    key: 'what',
    header: 'What',
    names: true,
    cell: (row) => (
      <>
        <UnstyledButton fz="inherit" fw={560} onClick={() => onOpen(row.id)}>
          {what(row)}
        </UnstyledButton>
        {purpose(row) && (
          <Text size="xs" c="dimmed" component="div">
            {purpose(row)}
          </Text>
        )}
      </>
    ),
    text: what,
  },
  { key: 'when', header: 'When', cell: (row) => <When at={row.created_at} withTime />, text: (row) => row.created_at },
  {
    key: 'user',
    header: 'User',
    cell: (row) => (row.user_id ? userName(row.user_id) : '–'),
    text: (row) => row.user_id ?? '',
  },
  { key: 'reference', header: 'Reference', cell: (row) => row.reference ?? '–', text: (row) => row.reference ?? '' },
  {
    key: 'cost',
    header: assetTitle(asset),
    numeric: true,
    beside: true,
    cell: (row) => <Quantity value={row.cost} unit={row.asset === asset ? undefined : row.asset} />,
    text: (row) => row.cost,
  },
  {
    key: 'after',
    header: 'Balance after',
    numeric: true,
    cell: (row) => <Quantity value={row.balance_after} />,
    text: (row) => row.balance_after,
  },
];
