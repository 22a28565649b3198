import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMethodConfigurations } from '../../../api/admin';
import type { PaymentMethod } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { countryName } from '../../../parts/countries';
import { MethodDialog } from './MethodDialog';
import { MethodRow } from './MethodRow';
import { placeholdersOf } from './placeholders';

/** How can customers pay, country by country? */
export function Component() {
  const { data: methods, error, refetch } = useMethodConfigurations();
  const [edited, setEdited] = useState<Partial<PaymentMethod> | null>(null);
  const unfinished = methods?.filter((method) => placeholdersOf(method).length > 0).length ?? 0;
  return (
    <>
      <PageHeader
        title="Payment methods"
        answer={
          methods &&
          (unfinished > 0
            ? `${unfinished} of ${methods.length} methods still name no bank or wallet of yours. Complete them before customers pay.`
            : `${methods.filter((method) => method.is_enabled).length} methods are offered.`)
        }
        action={
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited({})}>
            Add method
          </Button>
        }
      />
      <ProblemAlert error={error} title="The payment methods could not be loaded" onRetry={refetch} />
      {!methods && !error && <Skeleton height={480} />}
      {grouped(methods ?? []).map(([country, group]) => (
        <Section
          key={country ?? ''}
          title={country ? countryName(country) : 'Everywhere'}
          description={
            country ? undefined : 'Offered in each country that has no record of its own for the same method.'
          }
        >
          {group.map((method) => (
            <MethodRow key={method.id} method={method} onEdit={() => setEdited(method)} />
          ))}
        </Section>
      ))}
      {edited && <MethodDialog method={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

/** The global records first, then the countries by name. */
function grouped(methods: PaymentMethod[]): [string | null, PaymentMethod[]][] {
  const groups = new Map<string | null, PaymentMethod[]>();
  for (const method of methods) groups.set(method.country_code, [...(groups.get(method.country_code) ?? []), method]);
  for (const group of groups.values()) group.sort((a, b) => a.sort_order - b.sort_order);
  return [...groups].sort(([a], [b]) => (a ? countryName(a) : '').localeCompare(b ? countryName(b) : '', 'en'));
}
