import type { UsagePart } from '../../../api/types';
import { partName } from './words';

export interface Slice {
  name: string;
  amount: string;
  count: number;
  value: number;
  color: string;
}

const SHOWN = 7;

/** The largest parts each in its colour, and all others together in grey. */
export function largest(parts: UsagePart[]): Slice[] {
  const slices = parts.slice(0, SHOWN).map((part, place) => ({
    name: partName(part.name, true),
    amount: part.amount,
    count: part.count,
    value: Number(part.amount),
    color: `var(--part-${place + 1})`,
  }));
  const others = parts.slice(SHOWN);
  if (others.length === 0) return slices;
  const value = others.reduce((sum, part) => sum + Number(part.amount), 0);
  return [
    ...slices,
    {
      name: `${others.length} others`,
      amount: String(Number(value.toFixed(6))),
      count: others.reduce((sum, part) => sum + part.count, 0),
      value,
      color: 'var(--part-rest)',
    },
  ];
}
