import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SelfAudit, SelfAuditFinding } from '../../../api/types';
import { stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia, selfAudit } from '../../../test/world';

const holds: SelfAuditFinding = {
  module: 'ledger',
  promise: 'wallets equal their transfers',
  status: 'holds',
  examined: 1234,
  breaches: [],
  broken_since: null,
  finished_at: '2026-11-21T03:00:02Z',
  duration_ms: 41,
  note: null,
};

const broken: SelfAuditFinding = {
  ...holds,
  module: 'invoicing',
  promise: 'paid invoices equal their payments',
  status: 'broken',
  breaches: ['INV-2026-11-00001: settled 8900 of 8900, settlements 8600'],
  broken_since: '2026-11-21T03:00:01Z',
};

const clean: SelfAudit = { ...selfAudit, examined_promises: 1, promises: 1, results: [holds] };

const never: SelfAudit = {
  ...clean,
  status: 'unknown',
  examined_promises: 0,
  began_at: null,
  began_by: null,
  finished_at: null,
  results: [{ ...holds, status: 'waiting', examined: 0, finished_at: null, duration_ms: 0 }],
};

function world(report: SelfAudit) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': nadia,
    'GET admin/self-audit/': report,
    'POST admin/self-audit/run/': { ...report, is_running: true, examined_promises: 0, finished_at: null },
    'GET admin/administrators/': [],
  };
}

it('says that everything holds, with when and how much was looked at', async () => {
  stubApi(world(clean));
  openAt('/admin/self-audit');
  expect(await screen.findByText(/All 1 promises about stored data hold/)).toBeInTheDocument();
  expect(await screen.findByText('1,234')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('shows what breaks a promise first, and on every page of administrators', async () => {
  stubApi(world({ ...clean, status: 'broken', broken: 1, promises: 2, results: [holds, broken] }));
  const router = openAt('/admin/self-audit');
  expect(await screen.findByText(/settled 8900 of 8900, settlements 8600/)).toBeInTheDocument();
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('Paid invoices equal their payments');
  expect(rows[1]).toHaveTextContent('Broken');
  await router.navigate('/admin/administrators');
  expect(await screen.findByRole('link', { name: 'See the self-audit' })).toHaveAttribute('href', '/admin/self-audit');
  expect(screen.getByRole('alert')).toHaveTextContent('Stored data breaks a promise');
});

it('examines when asked, and shows how far it has come', async () => {
  const asked = stubApi(world(never));
  openAt('/admin/self-audit');
  expect(await screen.findByText(/Nothing has been examined yet/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Examine everything now' }));
  expect(await screen.findByText(/0 of 1 promises examined/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Examining' })).toBeDisabled();
  expect(asked.some(({ path, method }) => method === 'POST' && path === 'admin/self-audit/run/')).toBe(true);
});
