import { Text } from '@mantine/core';
import type { AutoTopUpForStaff } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { StatusBadge } from '../../../kit/StatusBadge';
import { appearance } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { stoppedWords } from '../../../parts/TopUpHistory';
import { eachWords, failureWords, spentWords } from './words';

export const COLUMNS: Column<AutoTopUpForStaff>[] = [
  {
    key: 'account',
    header: 'Account',
    names: true,
    cell: (topUp) => topUp.account.name,
    text: (topUp) => topUp.account.name,
  },
  {
    key: 'threshold',
    header: 'Begins below',
    numeric: true,
    cell: (topUp) => <Quantity value={topUp.threshold} unit="credits" />,
    text: (topUp) => topUp.threshold,
  },
  { key: 'each', header: 'Buys', cell: eachWords, text: eachWords },
  {
    key: 'spent',
    header: 'Spent this month',
    numeric: true,
    cell: (topUp) => <span className="numbers">{spentWords(topUp)}</span>,
    text: spentWords,
  },
  { key: 'failures', header: 'Failures in a row', numeric: true, cell: failureWords, text: failureWords },
  {
    key: 'state',
    header: 'State',
    beside: true,
    cell: (topUp) => (
      <>
        <StatusBadge status={topUp.state} />
        {topUp.state === 'stopped' && (
          <Text size="xs" c="dimmed" mt={2}>
            {stoppedWords(topUp)}
          </Text>
        )}
      </>
    ),
    text: (topUp) => appearance(topUp.state).word,
  },
];
