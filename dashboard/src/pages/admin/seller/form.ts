import type { UseFormReturnType } from '@mantine/form';
import type { Address, Seller, SellerBank } from '../../../api/types';
import { isDecimal } from '../../../kit/decimal';
import { addressPaths, filledAddress } from '../../../parts/AddressFields';

const TEXTS = [
  'name',
  'legal_name',
  'tax_id',
  'email',
  'phone',
  'website',
  'timezone',
  'currency',
  'invoice_footer',
] as const;
const BANK = ['account_holder', 'bank_name', 'iban', 'bic', 'account_number', 'routing_number'] as const;

export interface Threshold {
  currency: string;
  amount: string;
}

export type SellerValues = Record<(typeof TEXTS)[number], string> & {
  address: Address;
  bank: Record<(typeof BANK)[number], string>;
  thresholds: Threshold[];
};

export type SellerFormType = UseFormReturnType<SellerValues>;

export const FIELDS = [...TEXTS, ...BANK.map((name) => `bank.${name}`), ...addressPaths('address')];

export function valuesOf(seller: Seller): SellerValues {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, seller[name] ?? '']));
  const bank = Object.fromEntries(BANK.map((name) => [name, seller.bank?.[name] ?? '']));
  const thresholds = Object.entries(seller.second_approval_above ?? {}).map(([currency, amount]) => ({
    currency,
    amount,
  }));
  return { ...texts, address: filledAddress(seller.address), bank, thresholds } as SellerValues;
}

/** What the form does not show is sent back as it came. */
export function sellerOf(seller: Seller, { thresholds, bank, ...values }: SellerValues): Seller {
  const second_approval_above = Object.fromEntries(thresholds.map(({ currency, amount }) => [currency, amount.trim()]));
  return { ...seller, ...values, bank: bank as SellerBank, second_approval_above };
}

export function validateSeller(values: SellerValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!values.name.trim()) errors.name = 'Write the name that customers know.';
  values.thresholds.forEach(({ currency, amount }, index) => {
    if (!/^[A-Z]{3}$/.test(currency)) errors[`thresholds.${index}.currency`] = 'Such as USD.';
    if (!isDecimal(amount)) errors[`thresholds.${index}.amount`] = 'Such as 1000.00.';
  });
  return errors;
}
