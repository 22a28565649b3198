import type { Overview } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { Money, Quantity } from '../../../kit/Money';
import { WhatIsOwed } from '../../../parts/WhatIsOwed';

/** What do I owe, and how many credits are left? */
export function Answer({ overview }: { overview: Overview }) {
  const { open_invoice: invoice, credits, account_balance: balances } = overview;
  const held = balances.filter(({ amount }) => !isZero(amount));
  return (
    <>
      <WhatIsOwed oldest={invoice} />{' '}
      <Quantity
        value={credits.credits_remaining}
        places={2}
        unit={credits.asset}
        fw={600}
        c="var(--mantine-color-text)"
      />{' '}
      are left.
      {held.map(({ amount, currency }) => (
        <span key={currency}>
          {' '}
          We hold <Money amount={amount} currency={currency} /> of yours, which later invoices use up first.
        </span>
      ))}
    </>
  );
}
