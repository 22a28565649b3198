import { useMemo } from 'react';
import { Pie, PieChart, ResponsiveContainer, Tooltip } from 'recharts';
import type { UsagePart } from '../../../api/types';
import { ChartFrame } from '../../../kit/chart/ChartFrame';
import { chartTip } from '../../../kit/chart/ChartTip';
import { Quantity } from '../../../kit/Money';
import { formatQuantity } from '../../../kit/money';
import { assetTitle } from '../../../parts/asset';
import { largest, type Slice } from './largest';
import classes from './Usage.module.css';
import { atMost, share } from './words';

const tipIn = (asset: string) =>
  chartTip<Slice>(
    (slice) => slice.name,
    (slice) => `${formatQuantity(slice.amount)} ${asset}`,
  );

/** What the credits, or the money, went into. */
export function ByOperation({ parts, asset }: { parts: UsagePart[]; asset: string }) {
  const Tip = useMemo(() => tipIn(asset), [asset]);
  const slices = largest(parts);
  const total = slices.reduce((sum, slice) => sum + slice.value, 0);
  return (
    <ChartFrame
      title="Cost by operation"
      summary={`Pie chart of ${asset} by operation: ${slices.map((slice) => `${slice.name} ${share(slice.amount, total)}`).join(', ')}.`}
      headers={['Operation', assetTitle(asset), 'Share']}
      rows={slices.map((slice) => ({
        name: slice.name,
        cells: [<Quantity value={slice.amount} />, <span className="numbers">{share(slice.amount, total)}</span>],
      }))}
    >
      <div className={classes.pie}>
        <div className={classes.ring}>
          <div className={classes.whole} aria-hidden>
            <Quantity value={atMost(String(total), 2)} className={`numbers ${classes.value}`} />
            {asset}
          </div>
          <ResponsiveContainer width="100%" height={190}>
            <PieChart title={`${assetTitle(asset)} by operation`}>
              <Pie
                data={slices.map((slice) => ({ ...slice, fill: slice.color }))}
                dataKey="value"
                nameKey="name"
                innerRadius="66%"
                outerRadius="98%"
                stroke="var(--page)"
                strokeWidth={2}
                startAngle={90}
                endAngle={-270}
                isAnimationActive={false}
              />
              <Tooltip content={Tip} />
            </PieChart>
          </ResponsiveContainer>
        </div>
        <ul className={classes.legend}>
          {slices.map((slice) => (
            <li key={slice.name}>
              <span className={classes.swatch} style={{ background: slice.color }} />
              <span className={classes.part}>{slice.name}</span>
              <Quantity value={slice.amount} places={2} />
              <span className={`numbers ${classes.share}`}>{share(slice.amount, total)}</span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFrame>
  );
}
