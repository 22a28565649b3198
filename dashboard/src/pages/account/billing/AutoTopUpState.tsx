import { Box, Text } from '@mantine/core';
import type { AutoTopUp } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Money } from '../../../kit/Money';
import { When } from '../../../kit/When';
import { stoppedWords, TopUpHistory } from '../../../parts/TopUpHistory';
import { paths } from '../../../paths';

/** What automatic top-ups do now, and what they did. */
export function AutoTopUpState({ topUp }: { topUp: AutoTopUp }) {
  return (
    <>
      {topUp.state === 'stopped' && (
        <Box mb="md">
          <Callout role="alert" tone="bad" title="Automatic top-ups have stopped">
            {stoppedWords(topUp)} Save them again below to switch them on.
          </Callout>
        </Box>
      )}
      {topUp.enabled && topUp.state !== 'stopped' && (
        <Text mb="md" role="status">
          {STATES[topUp.state]}
          {topUp.next_attempt_at && (
            <>
              {' '}
              Not before <When at={topUp.next_attempt_at} withTime />.
            </>
          )}{' '}
          <Money amount={topUp.spent_this_month} currency={topUp.currency} /> of{' '}
          <Money amount={topUp.monthly_cap ?? '0'} currency={topUp.currency} /> used this month.
        </Text>
      )}
      <TopUpHistory history={topUp.history} invoiceLink={paths.account.invoice} />
    </>
  );
}

const STATES: Record<string, string> = {
  ready: 'On, and waiting for your credits to fall.',
  running: 'A top-up is being paid.',
  cooling_off: 'On, pausing after the last try.',
  cap_reached: 'On, but this month’s limit is reached.',
};
