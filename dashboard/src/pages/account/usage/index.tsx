import { Box, Skeleton, Stack, Text } from '@mantine/core';
import { useUsageAnalytics } from '../../../api/usage';
import { Quantity } from '../../../kit/Money';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { useTableState } from '../../../kit/table/useTableState';
import { formatDays } from '../../../kit/when';
import { CREDITS } from '../../../parts/asset';
import { RunsOut } from '../../../parts/RunsOut';
import { ByOperation } from './ByOperation';
import { Figures } from './Figures';
import { OverTime } from './OverTime';
import { Parts } from './Parts';
import { Period } from './Period';
import { TopOperations } from './TopOperations';
import classes from './Usage.module.css';
import { UsageLog } from './UsageLog';

/** What have I used, and for what? */
export function Component() {
  const state = useTableState();
  const range = { from: state.get('from'), to: state.get('to') };
  const { data: usage, error, refetch } = useUsageAnalytics(range);
  return (
    <>
      <PageHeader
        title="Usage & analytics"
        answer={
          usage && (
            <>
              You have used{' '}
              <Quantity
                value={usage.used_this_month}
                places={2}
                unit={usage.asset}
                fw={600}
                c="var(--mantine-color-text)"
              />{' '}
              this month.{' '}
              <Quantity value={usage.remaining} places={2} unit={usage.asset} fw={600} c="var(--mantine-color-text)" />{' '}
              are left. <RunsOut />
            </>
          )
        }
        action={<Period state={state} />}
      />
      {error && !usage && (
        <Box mb="xl">
          <ProblemAlert error={error} title="Your usage could not be loaded" onRetry={refetch} />
        </Box>
      )}
      {!usage && !error && (
        <Stack role="status" aria-label="Loading usage">
          <Skeleton height={96} />
          <Skeleton height={280} />
        </Stack>
      )}
      {usage && (
        <>
          <Figures usage={usage} />
          {usage.total_count > 0 ? (
            <>
              <OverTime usage={usage} />
              <div className={classes.pair}>
                <div>
                  <ByOperation parts={usage.by_operation} asset={usage.asset} />
                </div>
                <div>
                  <TopOperations parts={usage.by_operation} asset={usage.asset} />
                </div>
              </div>
              <Parts usage={usage} />
            </>
          ) : (
            state.filtered && (
              <Text c="dimmed" mb="xl">
                {usage.asset === CREDITS ? 'No credits were' : 'Nothing was'} used{' '}
                {usage.from === usage.to ? 'on' : 'in'} {formatDays(usage.from, usage.to)}.
              </Text>
            )
          )}
        </>
      )}
      <UsageLog state={state} usage={usage} />
    </>
  );
}
