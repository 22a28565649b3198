import { Skeleton } from '@mantine/core';
import { useSettings } from '../../../api/account';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { StatusBadge } from '../../../kit/StatusBadge';
import { When } from '../../../kit/When';
import { Addresses } from './Addresses';
import { InformationForm } from './InformationForm';
import { LimitsSection } from './LimitsSection';

export function SettingsPage() {
  const { data: settings, error, refetch } = useSettings();
  return (
    <>
      <PageHeader
        title="Account settings"
        answer={
          settings && (
            <>
              {settings.name} <StatusBadge status={settings.status} /> since <When at={settings.created_at} />
              {settings.owner && `, owned by ${settings.owner.name || settings.owner.email}`}.
            </>
          )
        }
      />
      <ProblemAlert error={error} title="The settings could not be loaded" onRetry={refetch} />
      {!settings && !error && <Skeleton height={480} />}
      {settings && (
        <>
          <Section title="Account information" description="Stands on invoices written from now on.">
            <InformationForm settings={settings} />
          </Section>
          <Addresses country={settings.country} />
          <LimitsSection />
        </>
      )}
    </>
  );
}
