import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { CreditTransaction, Explained, ExplainedGrant } from '../../../api/types';
import { problem, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { amina, config, overview } from '../../../test/world';

const debit: CreditTransaction = {
  id: 'row-2',
  type: 'debit',
  amount: '-20',
  balance_after: '40',
  asset: 'credits',
  description: null,
  operation: 'image_generation',
  model: 'm-1',
  provider: null,
  feature: null,
  workflow_id: null,
  reference: 'Order 7',
  created_at: '2026-11-21T10:00:00Z',
};
const correction: CreditTransaction = {
  ...debit,
  id: 'row-3',
  type: 'adjust_up',
  amount: '20',
  description: 'A mistake',
};
const trial: ExplainedGrant = {
  id: 'row-1',
  kind: 'trial',
  amount: '1000',
  remaining: '0',
  expires_at: null,
  paid: null,
  cause: { kind: 'account', id: 'account-1', label: 'The account was opened' },
};
const explained: Explained = {
  transaction: debit,
  summary: '20 credits used for image_generation.',
  wallet: { number: 1, asset: 'credits', user: null },
  balance_before: '60',
  balance_after: '40',
  held_before: '0',
  held_after: '0',
  spent_for: 'customer-1',
  price: {
    version: '3',
    operation: 'image_generation',
    unit: null,
    quantity: '4',
    unit_price: '5',
    model: 'm-1',
    provider: null,
    feature: null,
  },
  burned: [{ grant: trial, amount: '20' }],
  overdrawn: '0',
  brought: null,
  hold: null,
  corrects: null,
  moved_from: null,
  rolled_from: null,
  corrected_by: [correction],
  actor: { kind: 'api_key', id: 'key-1', name: 'Production' },
  requested_at: '2026-11-21T10:00:00Z',
  idempotency_key: 'key-of-the-request',
};

function world() {
  return {
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': {
      ...overview,
      banner: 'none',
      open_invoice: null,
      credits_warning: {
        id: 'fall-1',
        asset: 'credits',
        available: '40',
        threshold: '100',
        fell_at: '2026-11-20T10:00:00Z',
        runs_out_on: '2026-11-24',
      },
    },
    'GET billing/credits/forecast/': {
      asset: 'credits',
      available: '40',
      average_per_day7: '10',
      average_per_day28: '10',
      runs_out_on: '2026-11-25',
    },
    'GET billing/transactions/': { next: null, previous: null, results: [debit] },
    'GET billing/transactions/row-2/explain/': explained,
    'GET billing/transactions/row-3/explain/': {
      ...explained,
      transaction: correction,
      summary: '20 credits added by a correction: A mistake.',
      burned: [],
      price: null,
      corrects: debit,
      corrected_by: [],
    },
    'GET billing/transactions/row-9/explain/': problem(404, 'not_found', 'There is no such thing here.'),
  };
}

it('opens where a transaction comes from, and follows what belongs to it', async () => {
  stubApi(world());
  openAt('/account/transactions');
  await userEvent.click(await screen.findByRole('link', { name: 'Image generation' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByText('20 credits used for image_generation.')).toBeInTheDocument();
  expect(sheet.getByText('Production')).toBeInTheDocument();
  expect(sheet.getByText('customer-1')).toBeInTheDocument();
  expect(within(sheet.getByRole('table')).getByText('To start with')).toBeInTheDocument();
  await userEvent.click(sheet.getByRole('link', { name: 'A mistake' }));
  expect(await sheet.findByText(/added by a correction/)).toBeInTheDocument();
  expect(sheet.getByText('Corrects')).toBeInTheDocument();
});

it('filters by kind and words in the address', async () => {
  const asked = stubApi(world());
  openAt('/account/transactions?type=debit%2Ccapture&search=order');
  expect(await screen.findByRole('link', { name: 'Image generation' })).toBeInTheDocument();
  const query = asked.find(({ path }) => path === 'billing/transactions/')?.query;
  expect(query?.get('type')).toBe('debit,capture');
  expect(query?.get('search')).toBe('order');
});

it('says when a transaction is not there', async () => {
  stubApi(world());
  openAt('/account/transactions/row-9');
  expect(await screen.findByText('This transaction could not be loaded')).toBeInTheDocument();
});

it('warns of low credits until it is dismissed, and again with the next fall', async () => {
  localStorage.clear();
  stubApi(world());
  openAt('/account/transactions');
  expect(await screen.findByText(/40\scredits/, { selector: '[role=status] *' })).toBeInTheDocument();
  const banner = within(await screen.findByRole('status'));
  expect(banner.getByRole('link', { name: 'Buy credits' })).toHaveAttribute('href', '/account/credits/purchase');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  expect(localStorage.getItem('tallystick.dismissed-credits-warning')).toBe('fall-1');
});
