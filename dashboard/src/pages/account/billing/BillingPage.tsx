import { Skeleton, Stack } from '@mantine/core';
import { useOverview } from '../../../api/account';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Answer } from './Answer';
import { Credits } from './Credits';
import { OpenPayment } from './OpenPayment';
import { PlanSection } from './PlanSection';
import { Transactions } from './Transactions';

export function BillingPage() {
  const { data: overview, error, refetch } = useOverview();
  return (
    <>
      <PageHeader title="Plans & billing" answer={overview ? <Answer overview={overview} /> : null} />
      {error && !overview && (
        <ProblemAlert error={error} title="Your billing overview could not be loaded" onRetry={refetch} />
      )}
      {!overview && !error && (
        <Stack role="status" aria-label="Loading billing">
          <Skeleton height={96} />
          <Skeleton height={160} />
          <Skeleton height={220} />
        </Stack>
      )}
      {overview && (
        <>
          <OpenPayment overview={overview} />
          <PlanSection overview={overview} />
          <Credits credits={overview.credits} />
          <Transactions />
        </>
      )}
    </>
  );
}
