import { Text } from '@mantine/core';
import type { CreditCost } from '../../../api/creditCosts';
import { StatusBadge } from '../../../kit/StatusBadge';
import { appearance } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';
import { AccountName } from '../../../parts/AccountName';
import { costName, onlyFor, priceWords } from './words';

function shownStatus(cost: CreditCost): string {
  return cost.is_built_in ? 'built_in' : cost.status;
}

export const COLUMNS: Column<CreditCost>[] = [
  { key: 'operation', header: 'Operation', names: true, cell: costName, text: (cost) => cost.operation },
  {
    key: 'price',
    header: 'Price',
    cell: (cost) => (
      <>
        {priceWords(cost.price, cost.asset, cost.unit)}
        {cost.next && cost.status === 'in_force' && (
          <Text size="xs" c="dimmed" component="div">
            Another from <When at={cost.next.valid_from} />
          </Text>
        )}
      </>
    ),
    text: (cost) => priceWords(cost.price, cost.asset, cost.unit),
  },
  {
    key: 'only',
    header: 'Model, provider, feature',
    cell: (cost) => onlyFor(cost) || 'Any',
    text: (cost) => onlyFor(cost),
  },
  {
    key: 'for',
    header: 'For',
    cell: (cost) => (cost.account_id ? <AccountName id={cost.account_id} /> : 'Everyone'),
    text: (cost) => cost.account_id ?? '',
  },
  {
    key: 'status',
    header: 'Status',
    beside: true,
    cell: (cost) => <StatusBadge status={shownStatus(cost)} />,
    text: (cost) => appearance(shownStatus(cost)).word,
  },
];
