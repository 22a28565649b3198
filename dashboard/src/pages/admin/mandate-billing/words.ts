import type { BillingModel } from '../../../api/types';

/** The billing models in the words of a person who chooses one. */
export const MODELS: Record<BillingModel, string> = {
  UNLIMITED: 'Unlimited',
  PREPAY_USER: 'Prepaid, a wallet for each user',
  PREPAY_MANDATE: 'Prepaid, one wallet for the account',
  CREDIT_POSTPAY: 'Postpaid, invoiced each month',
};

export const MODEL_TEXTS: Record<BillingModel, string> = {
  UNLIMITED: 'Nothing is checked and nothing is owed. Use is still recorded.',
  PREPAY_USER: 'Each user spends from a wallet of their own, opened with the default credit.',
  PREPAY_MANDATE: 'All users spend from one wallet, which stops at zero unless you let it go below.',
  CREDIT_POSTPAY: 'One wallet goes below zero down to its limit. What was used is invoiced at the end of the month.',
};

/** What becomes of balances when the model changes from one to another. */
export function consequence(before: BillingModel | null, after: BillingModel): string | null {
  if (before === null || before === after) return null;
  const parts: string[] = [];
  if (before === 'CREDIT_POSTPAY') parts.push('What was used on credit until now is invoiced at once.');
  if (before === 'PREPAY_USER')
    parts.push('What is left in the users’ wallets moves to the account’s wallet, and they close.');
  if (before === 'UNLIMITED') parts.push('The unlimited wallet closes. Nothing is owed for what was used.');
  if (after === 'UNLIMITED')
    parts.push('The account’s wallet rests with all that it holds until the model changes again.');
  if (after === 'PREPAY_USER')
    parts.push(
      'Every member gets a wallet with the default credit. The account’s wallet keeps what it holds, to fill theirs.',
    );
  if (after === 'CREDIT_POSTPAY') parts.push('The wallet may go below zero from now on. Set its limit under Wallets.');
  return parts.join(' ') || 'The wallet stays as it is.';
}

export const TYPES: Record<string, string> = {
  WORKFLOW: 'Used in a workflow',
  USAGE: 'Used',
  PAYMENT: 'Paid',
  ADMIN: 'By an administrator',
  SYSTEM: 'By rule',
};
