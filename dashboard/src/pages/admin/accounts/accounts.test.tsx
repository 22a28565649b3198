import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AccountForStaff } from '../../../api/types';
import { problem, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia, plans } from '../../../test/world';

const acme: AccountForStaff = {
  id: 'account-1',
  name: 'Acme',
  slug: 'acme',
  status: 'active',
  plan: { id: 'plan-free', slug: 'free', name: 'Free' },
  billing_email: 'ada@acme.example',
  tax_id: null,
  country: 'CH',
  timezone: 'Europe/Zurich',
  currency: 'CHF',
  owner: { id: 'person-1', email: 'ada@acme.example', name: 'Ada Byron' },
  asset: 'credits',
  credits: '1000',
  created_at: '2026-01-05T09:00:00Z',
  allowed_actions: ['adjust_credits', 'suspend'],
};

function world(current: { account: AccountForStaff }) {
  return {
    'GET billing/config/': config,
    'GET billing/plans/': plans,
    'GET auth/me/': nadia,
    'GET admin/accounts/': () => ({ count: 1, next: null, previous: null, results: [current.account] }),
    'GET admin/accounts/account-1/': () => ({ account: current.account, members: [], activity: [] }),
  };
}

it('adjusts credits with a reason, and says exactly what will happen', async () => {
  const asked = stubApi({
    ...world({ account: acme }),
    'POST admin/accounts/account-1/credits/adjust/': { balance: '987.5', asset: 'credits' },
  });
  openAt('/admin/accounts');
  await userEvent.click(await screen.findByRole('link', { name: 'Acme' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Adjust credits' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Adjust credits of Acme' }));
  await userEvent.click(dialog.getByText('Take credits', { selector: 'span, label *, label' }));
  await userEvent.type(dialog.getByLabelText(/Amount/), '12.5');
  expect(dialog.getByText(/12\.5 credits are taken from/)).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('button', { name: 'Take credits' }));
  expect(await dialog.findByText(/Write why/)).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText(/Reason/), 'Charged twice');
  await userEvent.click(dialog.getByRole('button', { name: 'Take credits' }));
  expect(await screen.findByText('Acme has 987.5 credits now')).toBeInTheDocument();
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ amount: '-12.5', reason: 'Charged twice' });
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('keeps what was typed when the wallet has too little', async () => {
  stubApi({
    ...world({ account: acme }),
    'POST admin/accounts/account-1/credits/adjust/': problem(
      402,
      'insufficient_credits',
      'This takes 2000 credits, and 1000 are available.',
    ),
  });
  openAt('/admin/accounts/account-1');
  await userEvent.click(await screen.findByRole('button', { name: 'Adjust credits' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Adjust credits of Acme' }));
  await userEvent.type(dialog.getByLabelText(/Amount/), '2000');
  await userEvent.type(dialog.getByLabelText(/Reason/), 'Gift');
  await userEvent.click(dialog.getByRole('button', { name: 'Add credits' }));
  expect(await dialog.findByText(/1000 are available/)).toBeInTheDocument();
  expect(dialog.getByLabelText(/Amount/)).toHaveValue('2000');
});

it('suspends only with a reason', async () => {
  const current = { account: acme };
  const asked = stubApi({
    ...world(current),
    'POST admin/accounts/account-1/suspend/': () => {
      current.account = { ...acme, status: 'suspended', allowed_actions: ['adjust_credits', 'activate'] };
      return current.account;
    },
  });
  openAt('/admin/accounts/account-1');
  await userEvent.click(await screen.findByRole('button', { name: 'Suspend account' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Suspend Acme?' }));
  expect(dialog.getByRole('button', { name: 'Suspend account' })).toBeDisabled();
  await userEvent.type(dialog.getByLabelText(/Reason/), 'Chargebacks');
  await userEvent.click(dialog.getByRole('button', { name: 'Suspend account' }));
  expect(await screen.findByText('Acme is suspended')).toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Chargebacks' });
  expect(await screen.findByRole('button', { name: 'Activate account' })).toBeInTheDocument();
});
