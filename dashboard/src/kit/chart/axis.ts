import { formatDecimal } from '../money';

/** Axes in the page's own grey, which is dark enough to be read. */
export const TICK = { fill: 'var(--mantine-color-dimmed)', fontSize: 12 };

/** "12k": a tick has little room, and the exact figure stands in the tip and in the table. */
export function shortNumber(value: number): string {
  if (value >= 1_000_000) return `${formatDecimal(trim(value / 1_000_000))}M`;
  if (value >= 1_000) return `${formatDecimal(trim(value / 1_000))}k`;
  return formatDecimal(trim(value));
}

function trim(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 1)));
}
