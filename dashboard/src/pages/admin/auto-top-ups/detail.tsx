import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useAutoTopUps } from '../../../api/admin';
import type { AutoTopUpForStaff } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Facts } from '../../../kit/Facts';
import { Quantity } from '../../../kit/Money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { SideSheet } from '../../../kit/SideSheet';
import { StatusBadge } from '../../../kit/StatusBadge';
import { useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';
import { stoppedWords, TopUpHistory } from '../../../parts/TopUpHistory';
import { paths } from '../../../paths';
import { eachWords, failureWords, spentWords } from './words';

/** One account's automatic top-up beside the list, which has it whole. */
export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useAutoTopUps(useTableState().page);
  const topUp = data?.results.find(({ account }) => account.id === id);
  return (
    <SideSheet
      key={id}
      onClose={() => navigate({ pathname: paths.admin.autoTopUps, search: params.toString() })}
      title={
        topUp ? (
          <Group gap="sm">
            <strong>{topUp.account.name}</strong>
            <StatusBadge status={topUp.state} />
          </Group>
        ) : (
          'Automatic top-up'
        )
      }
    >
      <ProblemAlert error={error} title="This automatic top-up could not be loaded" onRetry={refetch} />
      {!data && !error && <Skeleton height={320} role="status" aria-label="Loading the automatic top-up" />}
      {data && !topUp && <Text c="dimmed">It does not stand on this page of the list.</Text>}
      {topUp && <Sheet topUp={topUp} />}
    </SideSheet>
  );
}

function Sheet({ topUp }: { topUp: AutoTopUpForStaff }) {
  return (
    <Stack gap="lg">
      {topUp.state === 'stopped' && (
        <Callout tone="bad" title={stoppedWords(topUp)}>
          Stopped on <When at={topUp.stopped_at} withTime />. It goes on when the customer saves it again.
        </Callout>
      )}
      <Facts
        entries={[
          ['Begins below', <Quantity value={topUp.threshold} unit="credits" />],
          ['Buys', eachWords(topUp)],
          ['Spent this month', <span className="numbers">{spentWords(topUp)}</span>],
          ['Failures in a row', failureWords(topUp)],
          ['Pause between two', pauseWords(topUp.cool_off_minutes)],
          ['Not before', topUp.next_attempt_at && <When at={topUp.next_attempt_at} withTime />],
        ]}
      />
      <Group>
        <Button component={Link} to={paths.admin.account(topUp.account.id)} variant="default">
          See account
        </Button>
      </Group>
      <section aria-label="Tries">
        <Title order={2} mb="sm">
          Last tries
        </Title>
        {topUp.history.length === 0 && <Text c="dimmed">Nothing has been tried yet.</Text>}
        <TopUpHistory history={topUp.history} />
      </section>
    </Stack>
  );
}

function pauseWords(minutes: number): string {
  if (minutes === 0) return 'None';
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return `${minutes} minutes`;
}
