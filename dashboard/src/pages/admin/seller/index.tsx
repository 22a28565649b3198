import { Skeleton } from '@mantine/core';
import { useSeller } from '../../../api/admin';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { LogoSection } from './LogoSection';
import { SellerForm } from './SellerForm';

/** Who writes the invoices? */
export function Component() {
  const { data: seller, error, refetch } = useSeller();
  return (
    <>
      <PageHeader
        title="Seller"
        answer="Stands on every invoice and mail from now on. Invoices already written keep what they have."
      />
      <ProblemAlert error={error} title="The seller could not be loaded" onRetry={refetch} />
      {!seller && !error && <Skeleton height={640} />}
      {seller && (
        <>
          <Section title="Logo" description="At the top of invoices and mails.">
            <LogoSection seller={seller} />
          </Section>
          <SellerForm seller={seller} />
        </>
      )}
    </>
  );
}
