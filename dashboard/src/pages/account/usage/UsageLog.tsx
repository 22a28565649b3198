import { Button, Center, Select } from '@mantine/core';
import { useState } from 'react';
import type { UsageAnalytics, UsagePart } from '../../../api/types';
import { useUsageLog, wholeUsageLog } from '../../../api/usage';
import { Section } from '../../../kit/Section';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import type { TableState } from '../../../kit/table/useTableState';
import { CREDITS } from '../../../parts/asset';
import { ExplainSheet } from '../../../parts/explain/ExplainSheet';
import { logColumns } from './columns';
import { FirstUse } from './FirstUse';
import { useUserName } from './useUserName';
import { partName } from './words';

const operationName = (name: string) => partName(name, true);

const FILTERS = ['from', 'to', 'operation', 'model', 'provider', 'feature', 'user_id', 'reference'];

/** Every use of credits, newest first. */
export function UsageLog({ state, usage }: { state: TableState; usage: UsageAnalytics | undefined }) {
  const query = Object.fromEntries(FILTERS.map((name) => [name, state.get(name)]));
  const log = useUsageLog(query);
  const userName = useUserName();
  const [explained, setExplained] = useState<string | null>(null);
  const rows = log.data?.pages.flatMap((page) => page.results);
  const unused = rows?.length === 0 && !state.filtered;
  return (
    <Section title="Every use" description="Newest first. Open one to see where its price came from.">
      <DataTable
        label="Uses of credits"
        columns={logColumns(usage?.asset ?? CREDITS, userName, setExplained)}
        rowKey={(row) => row.id}
        rows={rows}
        error={log.error}
        onRetry={log.refetch}
        state={state}
        filters={
          unused ? null : (
            <>
              <Choice
                state={state}
                name="operation"
                label="Operation"
                parts={usage?.by_operation}
                words={operationName}
              />
              <Choice state={state} name="model" label="Model" parts={usage?.by_model} />
              <Choice state={state} name="provider" label="Provider" parts={usage?.by_provider} />
              <Choice state={state} name="feature" label="Feature" parts={usage?.by_feature} />
              <Choice state={state} name="user_id" label="User" parts={usage?.by_user} words={userName} />
              <SearchInput state={state} name="reference" label="Reference" placeholder="Exact reference" />
            </>
          )
        }
        csv={unused ? undefined : { name: 'usage.csv', all: () => wholeUsageLog(query) }}
        empty={{
          title: 'No usage yet',
          text: 'Every use of credits will stand here. With one of your API keys, this sends the first:',
          action: <FirstUse />,
        }}
        footer={
          log.hasNextPage && (
            <Center mt="sm">
              <Button variant="default" size="xs" loading={log.isFetchingNextPage} onClick={() => log.fetchNextPage()}>
                Show older
              </Button>
            </Center>
          )
        }
      />
      {explained && <ExplainSheet key={explained} id={explained} onClose={() => setExplained(null)} />}
    </Section>
  );
}

interface ChoiceProps {
  state: TableState;
  name: string;
  label: string;
  parts: UsagePart[] | undefined;
  words?: (name: string) => string;
}

/** Offers what was used in these days, and what is chosen already. */
function Choice({ state, name, label, parts, words = (name) => name }: ChoiceProps) {
  const chosen = state.get(name);
  const used = (parts ?? []).flatMap((part) => (part.name === null ? [] : [part.name]));
  const names = chosen && !used.includes(chosen) ? [chosen, ...used] : used;
  if (names.length === 0) return null;
  return (
    <Select
      aria-label={label}
      placeholder={`Any ${label.toLowerCase()}`}
      clearable
      searchable={names.length > 10}
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
      data={names.map((value) => ({ value, label: words(value) }))}
      value={chosen || null}
      onChange={(value) => state.set({ [name]: value })}
      w={{ base: 'calc(50% - 5px)', xs: 184 }}
    />
  );
}
