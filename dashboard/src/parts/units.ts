import { formatDecimal, formatQuantity } from '../kit/money';

const THOUSANDS = /^(\d+)k(?=_)/;

/** "1k_input_tokens" reads as "1,000 input tokens", "request" as itself. */
export function unitWords(unit: string): string {
  return unit
    .replace(THOUSANDS, (_, thousands: string) => `${formatDecimal(thousands)},000`)
    .replace(/_+/g, ' ')
    .replace(/\bemail/, 'e-mail');
}

/** "100 e-mails", "1 image"; of a unit that is a number itself, "3 × 1,000 input tokens". */
export function manyUnits(quantity: string, unit: string): string {
  const amount = formatQuantity(quantity);
  const words = unitWords(unit);
  if (/^\d/.test(words)) return `${amount} × ${words}`;
  return `${amount} ${amount === '1' || words.endsWith('s') ? words : `${words}s`}`;
}

/** "1 use", "1,200 uses". */
export function usesWords(count: number): string {
  return `${formatQuantity(count)} ${count === 1 ? 'use' : 'uses'}`;
}
