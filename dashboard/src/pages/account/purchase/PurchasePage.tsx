import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useCreditsLeft, useOverview } from '../../../api/account';
import { usePackages } from '../../../api/buying';
import type { Bought } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { BoughtView } from './BoughtView';
import { OrderForm } from './OrderForm';

/** How many credits do I want, and how do I pay for them? */
export function PurchasePage() {
  const { data: overview } = useOverview();
  const left = useCreditsLeft();
  const packages = usePackages();
  const [bought, setBought] = useState<Bought | null>(null);
  return (
    <>
      <PageHeader
        title="Buy credits"
        answer={
          left && (
            <>
              You have <Quantity value={left} unit="credits" fw={600} c="var(--mantine-color-text)" /> to spend.
            </>
          )
        }
      />
      <ProblemAlert error={packages.error} title="The packages could not be loaded" onRetry={packages.refetch} />
      {(packages.isPending || !overview) && !packages.error && (
        <Skeleton height={240} role="status" aria-label="Loading packages" />
      )}
      {packages.data && overview && !bought && (
        <OrderForm packages={packages.data} country={overview.account.country} onBought={setBought} />
      )}
      {bought && overview && (
        <BoughtView bought={bought} country={overview.account.country} onAnother={() => setBought(null)} />
      )}
    </>
  );
}
