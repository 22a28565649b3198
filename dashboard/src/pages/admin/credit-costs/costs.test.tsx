import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { CreditCost, CreditCostVersion, Price } from '../../../api/creditCosts';
import { type Exchange, problem, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia } from '../../../test/world';

const half: Price = {
  type: 'per_unit',
  unit_price: '0.5',
  package_size: null,
  package_price: null,
  free_units: null,
  flat_fee: null,
  tiers: null,
};

const first: CreditCostVersion = {
  version: 1,
  price_version: 'cost-1/1',
  price: half,
  valid_from: '2026-01-01T00:00:00Z',
  valid_until: null,
  status: 'in_force',
  note: null,
  created_at: '2026-01-01T00:00:00Z',
  created_by: 'Nadia Novak',
  withdrawn_at: null,
};

const cost: CreditCost = {
  id: 'cost-1',
  account_id: null,
  operation: 'ai_response',
  unit: '1k_input_tokens',
  model: 'large',
  provider: null,
  feature: null,
  asset: 'credits',
  status: 'in_force',
  is_built_in: false,
  price: half,
  price_version: 'cost-1/1',
  valid_from: '2026-01-01T00:00:00Z',
  valid_until: null,
  next: null,
  versions: [first],
  allowed_actions: ['change', 'end'],
};

function preview({ body }: Exchange) {
  const { quantities } = body as { quantities: string[] };
  return {
    asset: 'credits',
    unit: null,
    price_version: null,
    credit_cost_id: null,
    results: quantities.map((quantity) => ({ quantity, exact_amount: '7.25', amount: '7.25' })),
  };
}

function world(current: { cost: CreditCost }) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': nadia,
    'GET admin/credit-costs/': () => ({ count: 1, next: null, previous: null, results: [current.cost] }),
    'GET admin/credit-costs/cost-1/': () => current.cost,
    'POST admin/credit-costs/preview/': preview,
  };
}

it('changes a price to tiers, with what it would cost before it is saved', async () => {
  const current = { cost };
  const asked = stubApi({
    ...world(current),
    'PATCH admin/credit-costs/cost-1/': () => {
      current.cost = { ...cost, versions: [{ ...first, version: 2 }, first] };
      return current.cost;
    },
  });
  openAt('/admin/credit-costs');
  await userEvent.click(await screen.findByRole('link', { name: 'AI response' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect((await sheet.findAllByText(/0\.5\scredits per 1,000 input tokens/)).length).toBeGreaterThan(0);
  await userEvent.click(sheet.getByRole('button', { name: 'Change price' }));
  expect((await sheet.findAllByText(/7\.25\scredits/)).length).toBeGreaterThan(0);

  await userEvent.click(sheet.getByRole('combobox', { name: /How it is priced/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Graduated tiers' }));
  await userEvent.type(sheet.getByLabelText('Tier 1: price per unit'), '1');
  await userEvent.type(sheet.getByLabelText('Tier 2: price per unit'), '0.5');
  await userEvent.click(sheet.getByRole('button', { name: 'Change price now' }));
  expect(await screen.findByText('AI response has its new price')).toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    price: {
      type: 'graduated',
      tiers: [
        { up_to: '100', unit_price: '1', flat_fee: '0' },
        { up_to: null, unit_price: '0.5', flat_fee: '0' },
      ],
    },
    valid_from: null,
    note: null,
  });
});

it('says what is missing before anything is sent, and shows a refusal beside its field', async () => {
  const asked = stubApi({
    ...world({ cost }),
    'POST admin/credit-costs/': problem(400, 'price_too_precise', 'Some fields need another value.', [
      { field: 'price.unit_price', message: 'Prices have at most 12 decimals.' },
    ]),
  });
  openAt('/admin/credit-costs/new');
  await userEvent.click(await screen.findByRole('button', { name: 'Add price' }));
  expect(await screen.findByText(/Write the operation’s word/)).toBeInTheDocument();
  expect(screen.getByText(/Write the price of one unit/)).toBeInTheDocument();
  expect(asked.some(({ method, path }) => method === 'POST' && path === 'admin/credit-costs/')).toBe(false);

  await userEvent.type(screen.getByLabelText(/^Operation/), 'translation');
  await userEvent.type(screen.getByLabelText(/Price of one unit/), '0.1234567890123');
  await userEvent.click(screen.getByRole('button', { name: 'Add price' }));
  expect(await screen.findByText('Prices have at most 12 decimals.')).toBeInTheDocument();
  expect(screen.getByLabelText(/Price of one unit/)).toHaveValue('0.1234567890123');
});

it('withdraws a version that has not begun', async () => {
  const second: CreditCostVersion = { ...first, version: 2, status: 'scheduled', valid_from: '2027-01-01T00:00:00Z' };
  const current = { cost: { ...cost, next: second, versions: [second, first] } as CreditCost };
  const asked = stubApi({
    ...world(current),
    'DELETE admin/credit-costs/cost-1/versions/2/': () => {
      current.cost = cost;
      return undefined;
    },
  });
  openAt('/admin/credit-costs/cost-1');
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Version 2 withdrawn')).toBeInTheDocument();
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(true);
});
