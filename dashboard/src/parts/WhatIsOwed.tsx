import { useInvoices } from '../api/billing';
import type { Invoice } from '../api/types';
import { plus } from '../kit/decimal';
import { Money } from '../kit/Money';
import { When } from '../kit/When';

const MOST = 100;

/** Everything that is owed, and until when the first of it; "You owe" may be said by several invoices together. */
export function WhatIsOwed({ oldest }: { oldest: Invoice | null }) {
  const { data } = useInvoices({ status: 'pending', page_size: MOST }, oldest !== null);
  if (!oldest) return <>You owe nothing.</>;
  const several = data && data.count > 1;
  if (!several && oldest.pending_payment) return <>Your payment for {amounts([oldest])} is being checked.</>;
  return (
    <>
      You owe {amounts(several ? data.results : [oldest])}
      {several && ` ${data.count > MOST ? 'and more ' : ''}on ${data.count} invoices, the first`} by{' '}
      <When at={oldest.due_date} />.
    </>
  );
}

/** Sums, one for each currency. */
function amounts(invoices: Invoice[]) {
  const sums = new Map<string, string>();
  for (const { currency, amount_due } of invoices) sums.set(currency, plus(sums.get(currency) ?? '0', amount_due));
  return [...sums].map(([currency, amount], place) => (
    <span key={currency}>
      {place > 0 && ' and '}
      <Money amount={amount} currency={currency} fw={600} c="var(--mantine-color-text)" />
    </span>
  ));
}
