import type { PaymentMethod } from '../../../api/types';

/** Values that came with the first start and stand for the operator's own: "[your IBAN]", "<account number>", "XXXX". */
const PLACEHOLDER = /\[[^\]]+\]|<[^>]+>|X{4,}|\bREPLACE\b|^your (own )?(bank|account|iban|number|wallet)\b/i;

export function isPlaceholder(value: string | null | undefined): boolean {
  return !!value && PLACEHOLDER.test(value);
}

/** The labels of a method's values that are still placeholders, "Instructions" among them. */
export function placeholdersOf(method: PaymentMethod): string[] {
  const details = Object.entries({ ...method.bank_details, ...method.wallet_details });
  const labels = details.filter(([, value]) => isPlaceholder(value)).map(([label]) => label);
  // Instructions speak of the customer's own bank and account as well, so only brackets count there.
  return /\[[^\]]+\]|<[^>]+>/.test(method.instructions ?? '') ? ['Instructions', ...labels] : labels;
}
