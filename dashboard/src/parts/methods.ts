import type { Config, PaymentMethod } from '../api/types';

const GATEWAYS = ['card', 'stripe', 'paypal'];

/** Paid outside of Tallystick and confirmed by the customer, where a gateway would tell us itself. */
export function isManual(method: Pick<PaymentMethod, 'payment_method'>): boolean {
  return !GATEWAYS.includes(method.payment_method);
}

/** A gateway can be chosen only where the seller has connected it. */
export function isUsable(method: Pick<PaymentMethod, 'payment_method'>, config: Config | undefined): boolean {
  if (method.payment_method === 'stripe') return !!config?.stripe_publishable_key;
  if (method.payment_method === 'paypal') return !!config?.paypal_client_id;
  return true;
}

/** A gateway that can take money here: the sandbox serves all of them itself. */
export function isServed(method: Pick<PaymentMethod, 'payment_method'>, config: Config | undefined): boolean {
  return config?.mode === 'sandbox' || isUsable(method, config);
}

const NAMES: Record<string, string> = {
  card: 'Card',
  stripe: 'Card',
  paypal: 'PayPal',
  bank_transfer: 'Bank transfer',
  sepa_transfer: 'SEPA transfer',
  ach_transfer: 'ACH transfer',
  faster_payments: 'Faster Payments',
  qr_bill: 'QR-bill',
  upi: 'UPI',
  mpesa: 'M-PESA',
  jazzcash: 'JazzCash',
  local_wallet: 'Local wallet',
  manual: 'Manual payment',
};

/** A method's plain name, where its configured display name is not at hand. */
export function methodName(code: string): string {
  const words = code.replace(/_/g, ' ');
  return NAMES[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
