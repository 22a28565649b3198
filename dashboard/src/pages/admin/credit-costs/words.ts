import type { CreditCost, Price } from '../../../api/creditCosts';
import { compare, isZero } from '../../../kit/decimal';
import { formatDecimal } from '../../../kit/money';
import { sentence } from '../../../kit/status';
import { manyUnits, unitWords } from '../../../parts/units';

/** What the rate is limited to: "gpt-4o, OpenAI"; nothing for a rate without limits. */
export function onlyFor({ model, provider, feature }: Pick<CreditCost, 'model' | 'provider' | 'feature'>): string {
  return [model, provider, feature].filter(Boolean).join(', ');
}

export function costName(cost: CreditCost): string {
  return sentence(cost.operation);
}

/** "1 credit", "0.5 credits", "0.5 CHF". */
export function inAsset(amount: string, asset: string): string {
  const one = asset === 'credits' && compare(amount, '1') === 0;
  return `${formatDecimal(amount)}\u00a0${one ? 'credit' : asset}`;
}

/** A price in one line: "0.5 credits per 1,000 input tokens". */
export function priceWords(price: Price | null, asset: string, unit: string): string {
  if (!price) return 'No price of its own';
  const per = unitWords(unit);
  switch (price.type) {
    case 'per_unit':
      return `${inAsset(price.unit_price ?? '0', asset)} per ${per}`;
    case 'flat':
      return `${inAsset(price.flat_fee ?? '0', asset)}, whatever the quantity`;
    case 'package':
      return packageWords(price, asset, unit);
    default:
      return tierWords(price, asset, per);
  }
}

/** "1 credit for each 100 emails, the first 500 free". */
function packageWords(price: Price, asset: string, unit: string): string {
  const each = `${inAsset(price.package_price ?? '0', asset)} for each ${manyUnits(price.package_size ?? '1', unit)}`;
  return isZero(price.free_units ?? '0') ? each : `${each}, the first ${formatDecimal(price.free_units ?? '0')} free`;
}

/** "0.4 to 0.2 credits per 1,000 characters, in 3 tiers": the first and the last price stand for all of them. */
function tierWords({ tiers, type }: Price, asset: string, per: string): string {
  const [first, last] = [tiers?.[0], tiers?.at(-1)];
  const count = tiers?.length ?? 0;
  const steps = count === 1 ? 'one tier' : `${count} ${type === 'volume' ? 'volume tiers' : 'tiers'}`;
  if (!first || !last || first.unit_price === last.unit_price) return `In ${steps}, per ${per}`;
  return `${formatDecimal(first.unit_price)} to ${inAsset(last.unit_price, asset)} per ${per}, in ${steps}`;
}

export interface TierLine {
  range: string;
  unit: string;
  fee: string;
}

/** Tiers as they are read: "0 to 100", "over 100 to 500", "over 500". */
export function tierLines(price: Price, asset: string): TierLine[] {
  let from: string | null = null;
  return (price.tiers ?? []).map((tier) => {
    const line = {
      range: range(from, tier.up_to),
      unit: inAsset(tier.unit_price, asset),
      fee: isZero(tier.flat_fee) ? '–' : inAsset(tier.flat_fee, asset),
    };
    from = tier.up_to;
    return line;
  });
}

function range(from: string | null, upTo: string | null): string {
  if (from === null) return upTo === null ? 'All' : `0 to ${formatDecimal(upTo)}`;
  return upTo === null ? `Over ${formatDecimal(from)}` : `Over ${formatDecimal(from)} to ${formatDecimal(upTo)}`;
}
