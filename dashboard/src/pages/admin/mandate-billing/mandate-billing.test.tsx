import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { MandateSettings } from '../../../api/types';
import { problem, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia } from '../../../test/world';
import { consequence } from './words';

const settings: MandateSettings = {
  id: 'settings-1',
  mandateId: 'account-1',
  billingModel: 'PREPAY_MANDATE',
  defaultUserCredit: 10,
  warningThresholdPercent: 10,
  blockOnZeroBalance: true,
  notifyOnWarning: true,
  notifyEmails: [],
  billingAddress: null,
  asset: 'credits',
  creditPrice: null,
  creditPriceCurrency: null,
};

const account = { id: 'account-1', name: 'Acme', billing_email: 'ada@acme.example', allowed_actions: [] };

function world(current: MandateSettings | null) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': nadia,
    'GET admin/accounts/': { count: 1, next: null, previous: null, results: [account] },
    'GET admin/accounts/account-1/': { account, members: [], activity: [] },
    'GET /api/billing/admin/settings/account-1':
      current ?? problem(404, 'no_settings', 'This mandate has no billing settings yet.'),
    'GET /api/billing/admin/users/account-1': [
      { id: 'user-1', email: null, firstName: null, lastName: null, displayName: 'user-1' },
    ],
  };
}

it('asks once before the billing model changes, and says what follows', async () => {
  const asked = stubApi({
    ...world({ ...settings, billingModel: 'CREDIT_POSTPAY', creditPrice: 0.05, creditPriceCurrency: 'CHF' }),
    'POST /api/billing/admin/settings/account-1': settings,
  });
  openAt('/admin/mandate-billing?account=account-1');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Model' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Unlimited' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save settings' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the billing model?' }));
  expect(dialog.getByText(/used on credit until now is invoiced at once/)).toBeInTheDocument();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(dialog.getByRole('button', { name: 'Change model' }));
  expect(await screen.findByText('Settings saved')).toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    billingModel: 'UNLIMITED',
    creditPrice: 0.05,
    blockOnZeroBalance: true,
  });
});

it('puts a refusal beside its field', async () => {
  stubApi({
    ...world(settings),
    'POST /api/billing/admin/settings/account-1': problem(409, 'asset_is_fixed', 'That has been used.', [
      { field: 'asset', message: 'That has been used.' },
    ]),
  });
  openAt('/admin/mandate-billing?account=account-1');
  const asset = await screen.findByLabelText('Counted in');
  await userEvent.clear(asset);
  await userEvent.type(asset, 'CHF');
  await userEvent.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(await screen.findByText('That has been used.')).toBeInTheDocument();
  expect(asset).toHaveValue('CHF');
});

it('adds credit to a user, from the mandate when it is told to', async () => {
  const asked = stubApi({
    ...world({ ...settings, billingModel: 'PREPAY_USER' }),
    'POST /api/billing/admin/credit/account-1': { amount: 50, asset: 'credits', balanceAfter: 60 },
  });
  openAt('/admin/mandate-billing?account=account-1&tab=credit');
  await userEvent.click(await screen.findByRole('combobox', { name: /User/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'user-1' }));
  await userEvent.click(screen.getByLabelText(/Take it from the account/));
  await userEvent.type(screen.getByLabelText(/Amount in credits/), '50');
  await userEvent.click(screen.getByRole('button', { name: 'Add credit' }));
  expect(await screen.findByText('50 credits added')).toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    userId: 'user-1',
    amount: '50',
    description: 'Manual credit',
    fromMandate: true,
  });
});

it('offers no credit where nothing is checked', async () => {
  stubApi(world({ ...settings, billingModel: 'UNLIMITED' }));
  openAt('/admin/mandate-billing?account=account-1&tab=credit');
  expect(await screen.findByText(/there is no credit to add/)).toBeInTheDocument();
});

it('begins with the usual settings where nobody has made any', async () => {
  stubApi(world(null));
  openAt('/admin/mandate-billing?account=account-1');
  expect(await screen.findByText(/has no settings of its own yet/)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Save settings' })).toBeInTheDocument();
});

it('says nothing where the model stays', () => {
  expect(consequence('UNLIMITED', 'UNLIMITED')).toBeNull();
  expect(consequence(null, 'UNLIMITED')).toBeNull();
  expect(consequence('PREPAY_MANDATE', 'PREPAY_USER')).toMatch(/Every member gets a wallet/);
});
