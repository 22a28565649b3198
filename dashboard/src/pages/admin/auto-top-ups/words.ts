import type { AutoTopUpForStaff } from '../../../api/types';
import { formatMoney, formatQuantity } from '../../../kit/money';

/** "2,000 credits for 26.10 USD": what one top-up brings; nothing where it is not sold any more. */
export function eachWords({ credits_each, price_each, currency }: AutoTopUpForStaff): string {
  if (!credits_each || !price_each) return 'Nothing that is on sale';
  return `${formatQuantity(credits_each)} credits for ${formatMoney(price_each, currency)}`;
}

/** "26.10 USD of 100.00 USD": what was spent of what may be spent in a month. */
export function spentWords({ spent_this_month, monthly_cap, currency }: AutoTopUpForStaff): string {
  const spent = formatMoney(spent_this_month, currency);
  return monthly_cap ? `${spent} of ${formatMoney(monthly_cap, currency)}` : spent;
}

/** "1 of 3": failures in a row, and how many end it. */
export function failureWords({ failures, max_failures }: AutoTopUpForStaff): string {
  return failures === 0 ? 'None' : `${failures} of ${max_failures}`;
}
