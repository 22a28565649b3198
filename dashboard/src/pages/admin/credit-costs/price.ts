import type { Price, PriceTerms } from '../../../api/creditCosts';
import { isDecimal } from '../../../kit/decimal';

export interface TierValues {
  key: number;
  up_to: string;
  unit_price: string;
  flat_fee: string;
}

/** A price as its form holds it: all kinds at once, so that changing the kind loses nothing that was typed. */
export interface PriceValues {
  type: string;
  unit_price: string;
  package_size: string;
  package_price: string;
  free_units: string;
  flat_fee: string;
  tiers: TierValues[];
}

export const KINDS = [
  { value: 'per_unit', label: 'Per unit' },
  { value: 'package', label: 'In packages' },
  { value: 'graduated', label: 'Graduated tiers' },
  { value: 'volume', label: 'Volume tiers' },
  { value: 'flat', label: 'Flat, whatever the quantity' },
];

export const KIND_WORDS: Record<string, string> = {
  per_unit: 'Every unit costs the same.',
  package: 'A package that is begun is charged whole, after the free units.',
  graduated: 'Each tier prices the units that lie in it.',
  volume: 'The tier that is reached prices the whole quantity.',
  flat: 'The same amount for any quantity.',
};

let lastKey = 0;

export function newTier(up_to = '', unit_price = '', flat_fee = ''): TierValues {
  lastKey += 1;
  return { key: lastKey, up_to, unit_price, flat_fee };
}

export function valuesOf(price: Price | null): PriceValues {
  const tiers = price?.tiers?.map((tier) => newTier(tier.up_to ?? '', tier.unit_price, tier.flat_fee));
  return {
    type: price?.type ?? 'per_unit',
    unit_price: price?.unit_price ?? '',
    package_size: price?.package_size ?? '',
    package_price: price?.package_price ?? '',
    free_units: price?.free_units ?? '',
    flat_fee: price?.flat_fee ?? '',
    tiers: tiers ?? [newTier('100'), newTier()],
  };
}

/** What is sent: the fields of the chosen kind only. The last tier never has an end. */
export function termsOf(values: PriceValues): PriceTerms {
  const { type } = values;
  switch (type) {
    case 'package':
      return {
        type,
        package_size: values.package_size.trim(),
        package_price: values.package_price.trim(),
        free_units: values.free_units.trim() || null,
      };
    case 'graduated':
    case 'volume':
      return {
        type,
        tiers: values.tiers.map(({ up_to, unit_price, flat_fee }, place) => ({
          up_to: place === values.tiers.length - 1 ? null : up_to.trim(),
          unit_price: unit_price.trim() || '0',
          flat_fee: flat_fee.trim() || '0',
        })),
      };
    case 'flat':
      return { type, flat_fee: values.flat_fee.trim() };
    default:
      return { type, unit_price: values.unit_price.trim() };
  }
}

/** Messages by field path, for what can be told without the server; the server checks the rest. */
export function faultsOf(values: PriceValues): Record<string, string> {
  const faults: Record<string, string> = {};
  const need = (field: string, value: string, words: string) => {
    if (!isAmount(value)) faults[field] = words;
  };
  if (values.type === 'per_unit') need('unit_price', values.unit_price, 'Write the price of one unit, such as 0.5.');
  if (values.type === 'flat') need('flat_fee', values.flat_fee, 'Write the amount, such as 5.');
  if (values.type === 'package') {
    need('package_size', values.package_size, 'Write how many units are in a package.');
    need('package_price', values.package_price, 'Write the price of a package.');
    if (values.free_units.trim()) need('free_units', values.free_units, 'Write a number, or leave it empty.');
  }
  if (values.type === 'graduated' || values.type === 'volume') {
    values.tiers.forEach((tier, place) => {
      const last = place === values.tiers.length - 1;
      if (!last) need(`tiers.${place}.up_to`, tier.up_to, 'Write where the tier ends.');
      if (tier.unit_price.trim()) need(`tiers.${place}.unit_price`, tier.unit_price, 'Write a number.');
      if (tier.flat_fee.trim()) need(`tiers.${place}.flat_fee`, tier.flat_fee, 'Write a number.');
    });
  }
  return faults;
}

function isAmount(text: string): boolean {
  return isDecimal(text) && !text.trim().startsWith('-');
}

/** Quantities around the ends of tiers and packages tell most about a price. */
export function telling(values: PriceValues): string[] {
  const bounds = values.tiers.slice(0, -1).map(({ up_to }) => up_to.trim());
  const own =
    values.type === 'graduated' || values.type === 'volume'
      ? bounds.filter(isAmount)
      : values.type === 'package' && isAmount(values.package_size)
        ? [values.package_size.trim()]
        : [];
  return [...new Set(['1', '10', '1000', ...own])].sort((a, b) => Number(a) - Number(b)).slice(0, 8);
}
