import { formatQuantity } from '../../../kit/money';
import { sentence } from '../../../kit/status';

/** What was spent without saying what for still stands in each list. */
export const UNNAMED = 'Not named';

export function partName(name: string | null, code = false): string {
  if (name === null) return UNNAMED;
  return code ? sentence(name) : name;
}

/** An amount with no more places than are worth reading. */
export function atMost(amount: string, places: number): string {
  return formatQuantity(Number(amount).toFixed(places));
}

/** "12 % more than the 30 days before". */
export function changeWords(percent: string | null, days: number): string {
  const before = days === 1 ? 'the day before' : `the ${days} days before`;
  if (percent === null) return `nothing in ${before}`;
  const change = Math.round(Number(percent));
  if (change === 0) return `as much as ${before}`;
  return `${formatQuantity(Math.abs(change))}\u00a0% ${change > 0 ? 'more' : 'less'} than ${before}`;
}

/** How much of the whole a part is; only drawing and percentages go through a float. */
export function share(amount: string, total: number): string {
  const percent = total > 0 ? (Number(amount) / total) * 100 : 0;
  return percent > 0 && percent < 1 ? '<\u20091\u00a0%' : `${Math.round(percent)}\u00a0%`;
}
