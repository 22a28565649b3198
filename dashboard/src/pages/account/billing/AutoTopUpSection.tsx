import { Skeleton } from '@mantine/core';
import { useAutoTopUp, usePackages, useSavedMethods } from '../../../api/buying';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { CREDITS } from '../../../parts/asset';
import { isChargeable } from '../../../parts/pay/HowToPayChoice';
import { AutoTopUpForm } from './AutoTopUpForm';
import { AutoTopUpState } from './AutoTopUpState';

/** Credits that are bought by themselves when the balance falls; who is billed in money needs none, and may only switch it off. */
export function AutoTopUpSection({ asset }: { asset: string }) {
  const topUp = useAutoTopUp();
  const packages = usePackages();
  const methods = useSavedMethods();
  if (asset !== CREDITS && !topUp.data?.enabled) return null;
  return (
    <Section
      title="Automatic top-up"
      description="When your credits fall below a level, we buy a package with your saved method: once for each fall, and never for more in a month than you allow."
    >
      <ProblemAlert
        error={topUp.error}
        title="The automatic top-up could not be loaded"
        onRetry={() => topUp.refetch()}
      />
      {!topUp.error && !(topUp.data && packages.data && methods.data) && (
        <Skeleton height={200} role="status" aria-label="Loading the automatic top-up" />
      )}
      {topUp.data && packages.data && methods.data && (
        <>
          <AutoTopUpState topUp={topUp.data} />
          <AutoTopUpForm
            topUp={topUp.data}
            packages={packages.data}
            methods={methods.data.filter((method) => isChargeable(method.provider))}
          />
        </>
      )}
    </Section>
  );
}
