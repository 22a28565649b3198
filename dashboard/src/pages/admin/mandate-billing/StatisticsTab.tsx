import { Group, SegmentedControl, Select, SimpleGrid, Skeleton, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useMandateStatistics } from '../../../api/mandates';
import type { MandateStatistics } from '../../../api/types';
import { shortNumber, TICK } from '../../../kit/chart/axis';
import { ChartFrame } from '../../../kit/chart/ChartFrame';
import { chartTip } from '../../../kit/chart/ChartTip';
import { Quantity } from '../../../kit/Money';
import { formatQuantity } from '../../../kit/money';
import plain from '../../../kit/PlainTable.module.css';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { useTableState } from '../../../kit/table/useTableState';
import { amountWords } from '../../../parts/asset';
import { usesWords } from '../../../parts/units';
import { useToday } from '../../../parts/useToday';

type Point = MandateStatistics['series'][number];

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);
const FIRST_YEAR = 2026;

const tipIn = (asset: string) =>
  chartTip<Point>(
    (point) => nameOf(point.label),
    (point) => `${amountWords(point.cost, asset)} in ${usesWords(point.count)}`,
  );

/** What was used, in a month by days, in a year by months. */
export function StatisticsTab({ account }: { account: string }) {
  const [thisYear, thisMonth] = useToday().split('-').map(Number);
  const state = useTableState({ period: 'day', year: String(thisYear), month: String(thisMonth) });
  const [period, year, month] = [state.get('period'), Number(state.get('year')), Number(state.get('month'))];
  const { data, error, refetch } = useMandateStatistics(account, period, year, month);
  return (
    <>
      <Group gap="sm" mb="md" align="flex-end">
        <SegmentedControl
          aria-label="Split by"
          data={[
            { value: 'day', label: 'Days of a month' },
            { value: 'month', label: 'Months of a year' },
          ]}
          value={period}
          onChange={(value) => state.set({ period: value })}
        />
        <Select
          label="Year"
          allowDeselect={false}
          data={years(thisYear ?? FIRST_YEAR, year)}
          value={String(year)}
          onChange={(value) => state.set({ year: value })}
          w={110}
        />
        {period === 'day' && (
          <Select
            label="Month"
            allowDeselect={false}
            data={MONTHS.map((label, index) => ({ value: String(index + 1), label }))}
            value={String(month)}
            onChange={(value) => state.set({ month: value })}
            w={150}
          />
        )}
      </Group>
      <ProblemAlert error={error} title="The statistics could not be loaded" onRetry={refetch} />
      {!data && !error && <Skeleton height={320} role="status" aria-label="Loading the statistics" />}
      {data && <Figures statistics={data} />}
    </>
  );
}

function Figures({ statistics }: { statistics: MandateStatistics }) {
  const { series, asset, totalCost, transactionCount } = statistics;
  const Tip = useMemo(() => tipIn(asset), [asset]);
  if (transactionCount === 0) {
    return <Text c="dimmed">Nothing was used in this time. The first debit will appear here at once.</Text>;
  }
  const highest = series.reduce((most, point) => (point.cost > most.cost ? point : most));
  return (
    <>
      <ChartFrame
        title={`${amountWords(totalCost, asset)} in ${usesWords(transactionCount)}`}
        summary={`Bar chart of use. The most was used in ${nameOf(highest.label)}: ${formatQuantity(highest.cost)} ${asset}.`}
        headers={['Time', `Cost in ${asset}`, 'Uses']}
        rows={series.map((point) => ({
          name: nameOf(point.label),
          cells: [<Quantity key="cost" value={point.cost} />, <Quantity key="count" value={point.count} />],
        }))}
      >
        <ResponsiveContainer width="100%" height={260}>
          <BarChart data={series} margin={{ top: 12, right: 12, bottom: 0, left: 0 }} title="Use over time">
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="label"
              tickFormatter={shortName}
              tick={TICK}
              minTickGap={12}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
            />
            <YAxis tickFormatter={shortNumber} tick={TICK} width={48} tickLine={false} axisLine={false} />
            <Tooltip content={Tip} cursor={{ fill: 'var(--surface-soft)' }} />
            <Bar dataKey="cost" fill="var(--part-1)" radius={[4, 4, 0, 0]} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </ChartFrame>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <div>
          <Parts title="By provider" parts={statistics.costByProvider} asset={asset} />
        </div>
        <div>
          <Parts title="By feature" parts={statistics.costByFeature} asset={asset} />
        </div>
      </SimpleGrid>
    </>
  );
}

function Parts({ title, parts, asset }: { title: string; parts: Record<string, number>; asset: string }) {
  return (
    <Section title={title}>
      <Table aria-label={title} className={plain.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th ta="right">Cost in {asset}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(parts).map(([name, cost]) => (
            <Table.Tr key={name}>
              <Table.Td>{name === 'unknown' ? 'Not named' : name}</Table.Td>
              <Table.Td ta="right">
                <Quantity value={cost} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function years(now: number, chosen: number): string[] {
  const last = Math.max(now, chosen);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
}

/** "2026-01-31" is 31 January 2026, "2026-01" is January 2026. */
function nameOf(label: string): string {
  const [year, month, day] = label.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function shortName(label: string): string {
  const [year, month, day] = label.split('-');
  return day ? String(Number(day)) : month ? (MONTHS[Number(month) - 1] ?? month).slice(0, 3) : (year ?? label);
}
