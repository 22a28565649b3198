import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AutoTopUpForStaff } from '../../../api/types';
import { stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia } from '../../../test/world';

const stopped: AutoTopUpForStaff = {
  account: { id: 'account-1', name: 'Acme' },
  account_id: 'account-1',
  enabled: true,
  threshold: '500',
  package_id: 'package-1',
  amount: null,
  payment_method_id: null,
  monthly_cap: '100.00',
  currency: 'USD',
  cool_off_minutes: 60,
  max_failures: 3,
  failures: 3,
  state: 'stopped',
  stopped_reason: 'payments_failed',
  stopped_at: '2026-11-20T10:00:00Z',
  credits_each: '2000',
  price_each: '26.10',
  spent_this_month: '26.10',
  next_attempt_at: null,
  history: [
    {
      id: 'top-up-1',
      status: 'failed',
      balance_before: '480',
      credits: '2000',
      amount: '26.10',
      currency: 'USD',
      invoice_id: 'invoice-1',
      failure_code: 'card_declined',
      failure_message: 'Your card was declined.',
      created_at: '2026-11-20T09:00:00Z',
      ended_at: '2026-11-20T09:00:01Z',
    },
  ],
};

function world(results: AutoTopUpForStaff[]) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': nadia,
    'GET admin/auto-top-ups/': { count: results.length, next: null, previous: null, results },
  };
}

it('says which have stopped and why, and opens what was tried', async () => {
  const ready: AutoTopUpForStaff = {
    ...stopped,
    account: { id: 'account-2', name: 'Bremen Bikes' },
    state: 'ready',
    failures: 0,
    stopped_reason: null,
    stopped_at: null,
    history: [],
  };
  stubApi(world([stopped, ready]));
  openAt('/admin/auto-top-ups');
  expect(await screen.findByText(/2 accounts have set one up\. One has stopped/)).toBeInTheDocument();
  const row = within(screen.getByRole('row', { name: /Acme 500\scredits 2,000 credits for 26\.10\sUSD/ }));
  expect(row.getByText('Stopped')).toHaveAttribute('data-tone', 'bad');
  expect(row.getByText('3 of 3')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Bremen Bikes.*None On/ })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('link', { name: 'Acme' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText('The payments failed too often in a row.')).toBeInTheDocument();
  expect(sheet.getByRole('row', { name: /Failed Your card was declined\. 2,000 –/ })).toBeInTheDocument();
});

it('says how the first one comes to be', async () => {
  stubApi(world([]));
  openAt('/admin/auto-top-ups');
  expect(await screen.findByText('Nobody tops up automatically yet')).toBeInTheDocument();
  expect(screen.getByText('No account has set one up.')).toBeInTheDocument();
});
