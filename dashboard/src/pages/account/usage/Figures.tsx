import { Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import type { UsageAnalytics } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { CREDITS } from '../../../parts/asset';
import classes from './Usage.module.css';
import { atMost, changeWords } from './words';

/** The figures that people come for, each with what it compares to. */
export function Figures({ usage }: { usage: UsageAnalytics }) {
  const days = usage.by_day.length;
  return (
    <dl className={classes.figures}>
      <Figure name="Used this month" value={usage.used_this_month}>
        {atMost(usage.projected_this_month, usage.asset === CREDITS ? 0 : 2)} by its end, if it goes on as in the last
        30 days
      </Figure>
      <Figure name="Remaining" value={usage.remaining}>
        {usage.asset} you can use now
      </Figure>
      <Figure name="Average per day" value={atMost(usage.average_per_day, 2)}>
        over {days === 1 ? 'one day' : `${days} days`}
      </Figure>
      <Figure name={`Used in ${days === 1 ? 'one day' : `${days} days`}`} value={usage.total_amount}>
        {changeWords(usage.change_percent, days)}
      </Figure>
    </dl>
  );
}

function Figure({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className={classes.figure} style={{ '--letters': atMost(value, 2).length } as CSSProperties}>
      <dt>{name}</dt>
      <dd>
        <Quantity value={value} places={2} className={`numbers ${classes.value}`} />
        <Text size="xs" c="dimmed" component="div">
          {children}
        </Text>
      </dd>
    </div>
  );
}
