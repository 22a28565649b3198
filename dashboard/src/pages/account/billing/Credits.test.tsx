import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { amina, config, overview } from '../../../test/world';

it('shows an account that is billed in money its money, and sells it no credits', async () => {
  const credits = { ...overview.credits, asset: 'CHF', credits: '69.75', credits_remaining: '69.75' };
  const fall = { id: 'fall-1', asset: 'CHF', available: '69.75', threshold: '100', fell_at: '2026-11-21T10:00:00Z' };
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': { ...overview, credits, credits_warning: { ...fall, runs_out_on: null } },
  });
  openAt('/account/billing?tab=credits');
  expect(await screen.findByRole('tab', { name: 'Balance' })).toBeInTheDocument();
  expect(screen.getByText(/The balance fell below/)).toHaveTextContent(/below 100\sCHF on/);
  const balance = screen.getByRole('region', { name: 'Balance' });
  expect(balance).toHaveTextContent('69.75CHF left');
  expect(within(screen.getByRole('main')).queryByRole('link', { name: 'Buy credits' })).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Automatic top-up' })).not.toBeInTheDocument();
});

it('says what rolled over, until when, and what will', async () => {
  const lot = { id: 'lot-1', kind: 'rollover', amount: '300', remaining: '200', expires_at: '2027-01-21T00:00:00Z' };
  const lots = [
    { ...lot, rolls_over: '0' },
    { ...lot, id: 'lot-2', kind: 'plan', amount: '1000', remaining: '1000', rolls_over: '300' },
  ];
  const credits = { ...overview.credits, credits: '1200', credits_remaining: '1200', lots };
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': { ...overview, plan: { ...overview.plan, credits_rollover_cap: '300' }, credits },
  });
  openAt('/account/billing');
  const table = within(await screen.findByRole('table', { name: 'Credits by their end' }));
  const [, rolled, plan] = table.getAllByRole('row');
  expect(rolled).toHaveTextContent(/^Rolled over200 of 300\D*21 Jan 2027$/);
  expect(plan).toHaveTextContent(/From your plan.*then 300.roll over$/);
  expect(screen.getByText('Roll over').nextSibling).toHaveTextContent('Up to 300 of what is left, for one more period');
});
