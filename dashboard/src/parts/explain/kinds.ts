import type { CreditTransaction } from '../../api/types';
import { sentence } from '../../kit/status';

/** What happened, in the words of a statement. */
export const KINDS: Record<string, string> = {
  grant: 'Credits added',
  debit: 'Credits used',
  expire: 'Credits expired',
  adjust_up: 'Correction, added',
  adjust_down: 'Correction, taken',
  hold: 'Set aside',
  release: 'No longer set aside',
  capture: 'Used from what was set aside',
  setting: 'Settings changed',
  move_out: 'Moved to another wallet',
  move_in: 'Moved from another wallet',
  roll_out: 'Rolled over to the next period',
  roll_in: 'Rolled over from the last period',
};

export const GRANTS: Record<string, string> = {
  trial: 'To start with',
  plan: 'From your plan',
  rollover: 'Rolled over',
  purchased: 'Bought',
  bonus: 'Given',
  adjustment: 'Correction',
};

/** What one would call the transaction: what it was for, else what happened. */
export function titleOf({ description, operation, type }: CreditTransaction): string {
  return description || (operation ? sentence(operation) : (KINDS[type] ?? sentence(type)));
}

/** The name by which a debit remembers its price: "default/ai_response" for a built-in one, "019b…/3" for a third version. */
export function versionWords(version: string | null): string {
  if (version === null) return 'None: the caller named the amount';
  if (version.startsWith('default')) return 'The built-in price';
  const number = version.split('/').at(-1);
  return `Version ${number} of the price`;
}
