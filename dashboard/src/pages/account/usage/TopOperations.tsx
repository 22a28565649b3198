import { useMemo } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { UsagePart } from '../../../api/types';
import { ChartFrame } from '../../../kit/chart/ChartFrame';
import { chartTip } from '../../../kit/chart/ChartTip';
import { Quantity } from '../../../kit/Money';
import { formatQuantity } from '../../../kit/money';
import { amountWords, assetTitle } from '../../../parts/asset';
import { usesWords } from '../../../parts/units';
import { partName } from './words';

interface Row {
  name: string;
  count: number;
  amount: string;
}

const SHOWN = 8;
const ROW_HEIGHT = 34;

const MOST_LETTERS = 24;

/** As wide as the longest name. */
function widthOf(rows: Row[]): number {
  return 14 + 6.4 * Math.min(MOST_LETTERS, Math.max(...rows.map((row) => row.name.length)));
}

/** A name on one line, cut where it is too long; it stands whole in the tip and in the table. */
function NameTick({ x, y, payload }: { x: number | string; y: number | string; payload: { value: string } }) {
  const name = payload.value;
  return (
    <text x={x} y={y} dy="0.35em" textAnchor="end" fontSize={12} fill="var(--mantine-color-text)">
      {name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name}
    </text>
  );
}

const tipIn = (asset: string) =>
  chartTip<Row>(
    (row) => row.name,
    (row) => `${usesWords(row.count)}, ${amountWords(row.amount, asset)}`,
  );

/** What is done most often, whatever it costs. */
export function TopOperations({ parts, asset }: { parts: UsagePart[]; asset: string }) {
  const Tip = useMemo(() => tipIn(asset), [asset]);
  const rows: Row[] = [...parts]
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
    .map((part) => ({ name: partName(part.name, true), count: part.count, amount: part.amount }));
  return (
    <ChartFrame
      title="Top operations"
      summary={`Bar chart of how often operations were used: ${rows.map((row) => `${row.name} ${formatQuantity(row.count)} times`).join(', ')}.`}
      headers={['Operation', 'Uses', assetTitle(asset)]}
      rows={rows.map((row) => ({
        name: row.name,
        cells: [<Quantity value={row.count} />, <Quantity value={row.amount} />],
      }))}
    >
      <ResponsiveContainer width="100%" height={Math.max(120, rows.length * ROW_HEIGHT + 12)}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ top: 4, right: 52, bottom: 4, left: 0 }}
          title="Top operations"
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="name"
            width={widthOf(rows)}
            tick={NameTick}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip content={Tip} cursor={{ fill: 'var(--surface-soft)' }} />
          <Bar dataKey="count" fill="var(--part-1)" radius={[0, 4, 4, 0]} barSize={16} isAnimationActive={false}>
            <LabelList
              dataKey="count"
              position="right"
              formatter={(count) => formatQuantity(String(count))}
              fill="var(--mantine-color-text)"
              fontSize={12}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
