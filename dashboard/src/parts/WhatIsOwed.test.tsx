import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Invoice } from '../api/types';
import { stubApi } from '../test/api';
import { show } from '../test/render';
import { overview } from '../test/world';
import { WhatIsOwed } from './WhatIsOwed';

const oldest = overview.open_invoice as Invoice;

function owing(...others: Partial<Invoice>[]) {
  const results = [oldest, ...others.map((other, place) => ({ ...oldest, id: `other-${place}`, ...other }))];
  const asked = stubApi({ 'GET billing/invoices/': { count: results.length, next: null, previous: null, results } });
  show(
    <p>
      <WhatIsOwed oldest={oldest} />
    </p>,
  );
  return asked;
}

it('adds up what several invoices ask for, in each currency', async () => {
  owing({ amount_due: '0.10', currency: oldest.currency }, { amount_due: '5.00', currency: 'EUR' });
  const sum = (Number(oldest.amount_due) + 0.1).toFixed(2);
  expect(await screen.findByText(/on 3 invoices, the first by/)).toHaveTextContent(
    new RegExp(`You owe ${sum}\\s${oldest.currency} and 5\\.00\\sEUR on 3 invoices`),
  );
});

it('asks for nothing where nothing is owed', () => {
  const asked = stubApi({});
  show(<WhatIsOwed oldest={null} />);
  expect(screen.getByText('You owe nothing.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});
