import { Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useCreditsLeft, useOverview } from '../../../api/account';
import { usePackages } from '../../../api/buying';
import type { Bought } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { BoughtView } from './BoughtView';
import { OrderForm } from './OrderForm';

/** Accounts that may pay what is open, and buy nothing new. */
const CLOSED = ['suspended', 'cancelled'];

/** How many credits do I want, and how do I pay for them? */
export function PurchasePage() {
  const { data: overview } = useOverview();
  const left = useCreditsLeft();
  const packages = usePackages();
  const [bought, setBought] = useState<Bought | null>(null);
  const closed = overview && CLOSED.includes(overview.account.status);
  return (
    <>
      <PageHeader
        title="Buy credits"
        answer={
          left && (
            <>
              You have <Quantity value={left} places={2} unit="credits" fw={600} c="var(--mantine-color-text)" /> to
              spend.
            </>
          )
        }
      />
      {closed && <Text>Credits cannot be bought while the account is {overview.account.status}.</Text>}
      <ProblemAlert error={packages.error} title="The packages could not be loaded" onRetry={packages.refetch} />
      {(packages.isPending || !overview) && !packages.error && (
        <Skeleton height={240} role="status" aria-label="Loading packages" />
      )}
      {packages.data && overview && !closed && !bought && (
        <OrderForm packages={packages.data} country={overview.account.country} onBought={setBought} />
      )}
      {bought && overview && (
        <BoughtView bought={bought} country={overview.account.country} onAnother={() => setBought(null)} />
      )}
    </>
  );
}
