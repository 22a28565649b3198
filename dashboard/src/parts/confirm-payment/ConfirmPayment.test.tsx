import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { problem, Reply, stubApi } from '../../test/api';
import { show } from '../../test/render';
import { config, invoice, payment, transfer } from '../../test/world';
import { ConfirmPaymentDialog } from './ConfirmPaymentDialog';

const open = { 'GET billing/config/': config, 'GET billing/payment-methods/available/': [transfer] };

async function dialog() {
  show(<ConfirmPaymentDialog invoice={invoice} country="PK" opened onClose={vi.fn()} />);
  await screen.findByText('0123 4567');
}

async function writeAmount(amount: string) {
  const input = screen.getByLabelText(/Amount you paid/);
  await userEvent.clear(input);
  await userEvent.type(input, amount);
}

it('begins with what is due and says what follows from paying less or more', async () => {
  stubApi(open);
  await dialog();
  expect(screen.getByLabelText(/Amount you paid/)).toHaveValue('89.00');
  expect(screen.queryByText(/short|over$/)).not.toBeInTheDocument();
  await writeAmount('86');
  expect(screen.getByText(/3\.00\sUSD short/)).toBeInTheDocument();
  await writeAmount('95.5');
  expect(screen.getByText(/6\.50\sUSD over/)).toBeInTheDocument();
});

it('sends the payment and shows that it is in review', async () => {
  const asked = stubApi({ ...open, 'POST billing/payments/manual/': new Reply(201, payment) });
  await dialog();
  await userEvent.type(screen.getByLabelText(/Transaction reference/), 'BT-1');
  await userEvent.click(screen.getByRole('button', { name: /Confirm 89\.00\sUSD/ }));
  expect(await screen.findByText('Waiting for approval')).toBeInTheDocument();
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({
    invoice_id: 'invoice-1',
    payment_method: 'bank_transfer',
    amount: '89.00',
    transaction_reference: 'BT-1',
    notes: '',
  });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

it('sends a proof along as a form', async () => {
  const asked = stubApi({ ...open, 'POST billing/payments/manual/': new Reply(201, payment) });
  await dialog();
  await userEvent.type(screen.getByLabelText(/Transaction reference/), 'BT-1');
  await userEvent.upload(
    screen.getByLabelText('Proof of payment'),
    new File(['x'], 'slip.pdf', { type: 'application/pdf' }),
  );
  expect(screen.getByText('slip.pdf')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Confirm 89\.00\sUSD/ }));
  await screen.findByText('Waiting for approval');
  const form = asked.find(({ method }) => method === 'POST')?.body as FormData;
  expect(form.get('invoice_id')).toBe('invoice-1');
  expect((form.get('proof') as File).name).toBe('slip.pdf');
});

it('asks for the reference before it sends anything', async () => {
  const asked = stubApi(open);
  await dialog();
  await userEvent.click(screen.getByRole('button', { name: /Confirm 89\.00\sUSD/ }));
  expect(screen.getByText(/Write the reference/)).toBeInTheDocument();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
});

it('shows a refusal and keeps what was typed', async () => {
  const refusal = problem(400, 'invoice_already_paid', 'This invoice is already paid.');
  stubApi({ ...open, 'POST billing/payments/manual/': refusal });
  await dialog();
  await userEvent.type(screen.getByLabelText(/Transaction reference/), 'BT-1');
  await userEvent.click(screen.getByRole('button', { name: /Confirm 89\.00\sUSD/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This invoice is already paid.');
  expect(screen.getByLabelText(/Transaction reference/)).toHaveValue('BT-1');
});
