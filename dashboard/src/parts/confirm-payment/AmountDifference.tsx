import { Callout } from '../../kit/Callout';
import { absolute, compare, isDecimal, minus } from '../../kit/decimal';
import { formatMoney } from '../../kit/money';

interface AmountDifferenceProps {
  paid: string;
  due: string;
  currency: string;
}

/** Says by how much an amount differs from what is due, and what follows from that. */
export function AmountDifference({ paid, due, currency }: AmountDifferenceProps) {
  if (!isDecimal(paid) || compare(paid, due) === 0 || compare(paid, '0') <= 0) return null;
  const difference = formatMoney(absolute(minus(paid, due)), currency);
  const short = compare(paid, due) < 0;
  return (
    <Callout tone={short ? 'waiting' : 'review'} role="status" title={`${difference} ${short ? 'short' : 'over'}`}>
      {short
        ? `The invoice stays open until the remaining ${difference} are paid as well.`
        : `The ${difference} above what is due are kept as your account balance.`}
    </Callout>
  );
}
