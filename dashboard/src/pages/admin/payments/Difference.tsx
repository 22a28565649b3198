import type { Payment } from '../../../api/types';
import { absolute } from '../../../kit/decimal';
import { formatMoney } from '../../../kit/money';

/** "3.00 USD short": how a payment compares with what was due when it was sent. */
export function Difference({ payment }: { payment: Payment }) {
  if (payment.difference === 'exact') return <>exact</>;
  const amount = formatMoney(absolute(payment.difference_amount), payment.currency);
  return (
    <span className="numbers">
      {amount} {payment.difference}
    </span>
  );
}
