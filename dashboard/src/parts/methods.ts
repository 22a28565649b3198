import type { PaymentMethod } from '../api/types';

const GATEWAYS = ['stripe', 'paypal'];

/** Paid outside of Tallystick and confirmed by the customer, where a gateway would tell us itself. */
export function isManual(method: Pick<PaymentMethod, 'payment_method'>): boolean {
  return !GATEWAYS.includes(method.payment_method);
}

const NAMES: Record<string, string> = {
  stripe: 'Card',
  paypal: 'PayPal',
  bank_transfer: 'Bank transfer',
  local_wallet: 'Local wallet',
  manual: 'Manual payment',
};

/** A method's plain name, where its configured display name is not at hand. */
export function methodName(code: string): string {
  const words = code.replace(/_/g, ' ');
  return NAMES[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
