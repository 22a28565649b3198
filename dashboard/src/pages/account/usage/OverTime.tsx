import { useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { UsageAnalytics, UsageDay } from '../../../api/types';
import { shortNumber, TICK } from '../../../kit/chart/axis';
import { ChartFrame } from '../../../kit/chart/ChartFrame';
import { chartTip } from '../../../kit/chart/ChartTip';
import { Quantity } from '../../../kit/Money';
import { formatQuantity } from '../../../kit/money';
import { formatDate, formatDays } from '../../../kit/when';
import { amountWords, assetTitle } from '../../../parts/asset';
import { usesWords } from '../../../parts/units';

type Point = UsageDay & { used: number };

const tipIn = (asset: string) =>
  chartTip<Point>(
    (point) => formatDate(point.date, 'UTC'),
    (point) => `${amountWords(point.amount, asset)} in ${usesWords(point.count)}`,
  );

/** "21 Nov": the year stands above. */
function dayAndMonth(date: string): string {
  return formatDate(date, 'UTC').replace(/ \d{4}$/, '');
}

/** Credits, or money, used day by day, in the account's own days. */
export function OverTime({ usage }: { usage: UsageAnalytics }) {
  const Tip = useMemo(() => tipIn(usage.asset), [usage.asset]);
  const points: Point[] = usage.by_day.map((day) => ({ ...day, used: Number(day.amount) }));
  const highest = points.reduce((most, point) => (point.used > most.used ? point : most));
  return (
    <ChartFrame
      title={`${assetTitle(usage.asset)} over time`}
      description={`${formatDays(usage.from, usage.to)}, days in ${usage.timezone}.`}
      summary={`Line chart of ${usage.asset} used each day. The most were used on ${formatDate(highest.date, 'UTC')}: ${formatQuantity(highest.amount)}.`}
      headers={['Day', assetTitle(usage.asset), 'Uses']}
      rows={usage.by_day.map((day) => ({
        name: formatDate(day.date, 'UTC'),
        cells: [<Quantity value={day.amount} />, <Quantity value={day.count} />],
      }))}
    >
      <ResponsiveContainer width="100%" height={260}>
        <LineChart
          data={points}
          margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
          title={`${assetTitle(usage.asset)} used each day`}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="date"
            tickFormatter={dayAndMonth}
            tick={TICK}
            minTickGap={32}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
          />
          <YAxis tickFormatter={shortNumber} tick={TICK} width={48} tickLine={false} axisLine={false} />
          <Tooltip content={Tip} />
          <Line
            dataKey="used"
            stroke="var(--part-1)"
            strokeWidth={2}
            dot={points.length < 2}
            activeDot={{ r: 4 }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
