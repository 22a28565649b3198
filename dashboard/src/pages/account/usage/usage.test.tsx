import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { UsageAnalytics, UsageRow } from '../../../api/types';
import { stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { amina, config, overview } from '../../../test/world';
// Loaded beforehand: the charts take longer to compile than a test waits.
import './index';

const usage: UsageAnalytics = {
  from: '2026-11-20',
  to: '2026-11-21',
  timezone: 'Asia/Karachi',
  asset: 'credits',
  total_amount: '1030.5',
  total_count: 4,
  average_per_day: '515.25',
  previous_amount: '2061',
  change_percent: '-50.0',
  used_this_month: '1030.5',
  projected_this_month: '5667.75',
  remaining: '969.5',
  by_day: [
    { date: '2026-11-20', amount: '1000', count: 1 },
    { date: '2026-11-21', amount: '30.5', count: 3 },
  ],
  by_operation: [
    { name: 'image_generation', amount: '1000', count: 1 },
    { name: 'ai_response', amount: '30.5', count: 3 },
  ],
  by_model: [{ name: 'm-1', amount: '1030.5', count: 4 }],
  by_provider: [{ name: null, amount: '1030.5', count: 4 }],
  by_feature: [{ name: 'editor', amount: '1030.5', count: 4 }],
  by_user: [{ name: 'ann', amount: '1030.5', count: 4 }],
};

const row: UsageRow = {
  id: '00000001-0000-8000-8000-000000000002',
  type: 'debit',
  amount: '-1000',
  cost: '1000',
  balance_after: '1000',
  asset: 'credits',
  wallet: 1,
  description: null,
  operation: 'image_generation',
  unit: 'image',
  quantity: '200',
  model: 'm-1',
  provider: null,
  feature: 'editor',
  user_id: 'ann',
  workflow_id: null,
  reference: 'order 12',
  created_at: '2026-11-20T10:00:00Z',
};

function world(analytics: UsageAnalytics, rows: UsageRow[]) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': overview,
    'GET account/usage/analytics/': analytics,
    'GET billing/credits/usage/': { next: null, previous: null, results: rows },
  };
}

it('answers what was used, shows each chart as a table too, and narrows the log down', async () => {
  const asked = stubApi(world(usage, [row]));
  openAt('/account/usage');
  expect(await screen.findByRole('heading', { name: 'Usage & analytics' })).toBeInTheDocument();
  expect(await screen.findByText(/50\s% less than the 2 days before/)).toBeInTheDocument();

  const time = within(screen.getByRole('region', { name: 'Credits over time' }));
  await userEvent.click(time.getByRole('radio', { name: 'Table' }));
  const days = within(time.getByRole('table', { name: 'Credits over time' }));
  expect(days.getByRole('row', { name: /21 Nov 2026 30\.5 3/ })).toBeInTheDocument();

  const operations = within(screen.getByRole('region', { name: 'Cost by operation' }));
  await userEvent.click(operations.getByRole('radio', { name: 'Table' }));
  expect(operations.getByRole('row', { name: /Image generation 1,000 97\s%/ })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('tab', { name: 'By provider' }));
  expect(await screen.findByRole('row', { name: /Not named 1,030\.5 100\s% 4/ })).toBeInTheDocument();

  const log = within(screen.getByRole('region', { name: 'Every use' }));
  expect(log.getByRole('row', { name: /Image generation.*order 12/ })).toBeInTheDocument();
  await userEvent.click(log.getByRole('combobox', { name: 'Operation' }));
  await userEvent.click(await screen.findByRole('option', { name: 'AI response' }));
  const last = asked.filter(({ path }) => path === 'billing/credits/usage/').at(-1);
  expect(last?.query.get('operation')).toBe('ai_response');
});

it('names what the account is billed in, and how the month goes on whatever days are looked at', async () => {
  const inFrancs = { ...usage, asset: 'CHF', projected_this_month: '1234.56' };
  stubApi(
    world(inFrancs, [
      { ...row, asset: 'CHF' },
      { ...row, id: 'row-2', cost: '7', asset: 'credits' },
    ]),
  );
  openAt('/account/usage?from=2026-10-01&to=2026-10-31');
  expect(await screen.findByText('CHF you can use now')).toBeInTheDocument();
  expect(screen.getByText('1,234.56 by its end, if it goes on as in the last 30 days')).toBeInTheDocument();
  expect(screen.getByText(/You have used/)).toHaveTextContent(/1,030\.5\sCHF this month\. 969\.5\sCHF are left/);
  expect(screen.getByRole('region', { name: 'CHF over time' })).toBeInTheDocument();

  const log = within(screen.getByRole('region', { name: 'Every use' }));
  const [header, ...rows] = log.getAllByRole('row');
  expect(header).toHaveTextContent('CHF');
  expect(rows[0]).toHaveTextContent(/1,000/);
  expect(rows[0]).not.toHaveTextContent('CHF');
  expect(rows[1]).toHaveTextContent(/7\scredits/);
});

it('shows whoever has used nothing how to begin', async () => {
  const none = { ...usage, total_amount: '0', total_count: 0, change_percent: null, previous_amount: '0' };
  const parts = { by_operation: [], by_model: [], by_provider: [], by_feature: [], by_user: [] };
  stubApi(world({ ...none, ...parts }, []));
  openAt('/account/usage');
  expect(await screen.findByText('No usage yet')).toBeInTheDocument();
  expect(screen.getByText(/curl -X POST .*billing\/credits\/deduct/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Create an API key' })).toBeInTheDocument();
});

it('names its calendar and what is chosen in it, and leads back from it', async () => {
  stubApi(world(usage, [row]));
  openAt('/account/usage?from=2026-11-20&to=2026-11-21');
  const days = await screen.findByRole('button', { name: 'Date range: 20 – 21 Nov 2026' });
  await userEvent.click(days);
  const calendar = within(await screen.findByRole('dialog', { name: 'Date range: 20 – 21 Nov 2026' }));
  expect(calendar.getByRole('button', { name: 'Previous month' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(days).toHaveFocus());
});
