const REASONS: Record<string, string> = {
  confirm_payment: 'This can be done while a payment is due, by people who may pay for this account.',
  approve: 'This payment is decided, or your own approval is already given.',
  reject: 'This payment is already decided.',
  end: 'There is no price of its own to end: the built-in one applies, or none.',
  download_pdf: 'A draft has no document yet.',
};

/** Why an action is not offered; null where it is. An action out of reach is shown disabled, with this reason. */
export function reasonAgainst(action: string, allowed: string[]): string | null {
  if (allowed.includes(action)) return null;
  return REASONS[action] ?? 'This is not possible now.';
}
