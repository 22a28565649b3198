import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useOverview } from '../../../api/account';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { CREDITS } from '../../../parts/asset';
import { Answer } from './Answer';
import { AutoTopUpSection } from './AutoTopUpSection';
import { Credits } from './Credits';
import { OpenPayment } from './OpenPayment';
import { PlanSection } from './PlanSection';
import { SavedMethods } from './SavedMethods';
import { Transactions } from './Transactions';

const TABS = ['overview', 'credits', 'methods'];

export function BillingPage() {
  const { data: overview, error, refetch } = useOverview();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((known) => known === params.get('tab')) ?? TABS[0];
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
        <Tabs value={tab} onChange={(chosen) => setParams(chosen === TABS[0] ? {} : { tab: chosen ?? '' })}>
          <Tabs.List mb="lg">
            <Tabs.Tab value="overview">Overview</Tabs.Tab>
            <Tabs.Tab value="credits">{overview.credits.asset === CREDITS ? 'Credits' : 'Balance'}</Tabs.Tab>
            <Tabs.Tab value="methods">Payment methods</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="overview">
            {tab === 'overview' && (
              <>
                <OpenPayment overview={overview} />
                <PlanSection overview={overview} />
                <Credits credits={overview.credits} />
                <Transactions asset={overview.credits.asset} />
              </>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="credits">
            {tab === 'credits' && (
              <>
                <Credits credits={overview.credits} />
                <AutoTopUpSection asset={overview.credits.asset} />
                <Transactions asset={overview.credits.asset} filtered />
              </>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="methods">{tab === 'methods' && <SavedMethods />}</Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}
