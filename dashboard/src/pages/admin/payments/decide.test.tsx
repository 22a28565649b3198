import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Payment } from '../../../api/types';
import { problem, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { config, nadia, payment, selfAudit } from '../../../test/world';

function world(current: { payment: Payment }) {
  return {
    'GET billing/config/': config,
    'GET auth/me/': nadia,
    'GET admin/self-audit/': selfAudit,
    'GET admin/payments/': () => ({ count: 1, next: null, previous: null, results: [current.payment] }),
    'GET admin/payments/payment-1/': () => current.payment,
  };
}

it('opens a payment of the queue, shows what is short, and approves it', async () => {
  const current = { payment };
  stubApi({
    ...world(current),
    'POST admin/payments/payment-1/approve/': () => {
      current.payment = { ...payment, status: 'succeeded', allowed_actions: [] };
      return current.payment;
    },
  });
  openAt('/admin/payments');
  expect(await screen.findByText('One payment waits for your approval.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Lahore Labs' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByText(/3\.00\sUSD short/)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: /Approve 86\.00\sUSD/ }));
  expect(await screen.findByText(/86\.00\sUSD approved/)).toBeInTheDocument();
});

it('rejects only with a reason', async () => {
  const asked = stubApi({
    ...world({ payment }),
    'POST admin/payments/payment-1/reject/': { ...payment, status: 'failed' },
  });
  openAt('/admin/payments/payment-1');
  await userEvent.click(await screen.findByRole('button', { name: 'Reject payment' }));
  expect(await screen.findByText(/Write the reason/)).toBeInTheDocument();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.type(screen.getByLabelText('Note'), 'Not on our statement');
  await userEvent.click(screen.getByRole('button', { name: 'Reject payment' }));
  expect(await screen.findByText(/86\.00\sUSD rejected/)).toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ admin_notes: 'Not on our statement' });
});

it('says when somebody else was faster, and shows what they decided', async () => {
  const current = { payment };
  stubApi({
    ...world(current),
    'POST admin/payments/payment-1/approve/': () => {
      current.payment = {
        ...payment,
        status: 'failed',
        allowed_actions: [],
        admin_notes: 'Karim: not on the statement',
      };
      return problem(409, 'payment_already_decided', 'This payment was decided by somebody else.');
    },
  });
  openAt('/admin/payments/payment-1');
  await userEvent.click(await screen.findByRole('button', { name: /Approve 86\.00\sUSD/ }));
  expect(await screen.findByText('This payment was decided by somebody else.')).toBeInTheDocument();
  expect(await screen.findByText('Karim: not on the statement')).toBeInTheDocument();
});
