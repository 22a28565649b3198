import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { problem, Reply, stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { amina, config, invoice, overview, plans, transfer } from '../../../test/world';

const open = {
  'GET billing/config/': config,
  'GET billing/plans/': plans,
  'GET billing/payment-methods/available/': [transfer],
};

async function writePerson() {
  await userEvent.type(screen.getByLabelText(/First name/), 'Amina');
  await userEvent.type(screen.getByLabelText(/Last name/), 'Khan');
  await userEvent.type(screen.getByLabelText(/E-mail/), 'amina@example.com');
  await userEvent.type(screen.getByLabelText(/^Password/), 'a long passphrase');
  await userEvent.type(screen.getByLabelText(/Account name/), 'Lahore Labs');
}

it('asks who chooses the free plan for no address and no payment', async () => {
  const account = { ...overview.account, credits: '1000' };
  const asked = stubApi({
    ...open,
    'POST auth/register/': new Reply(201, { user: amina.user, account, subscription: null, invoice: null }),
  });
  openAt('/sign-up');
  await userEvent.click(await screen.findByRole('button', { name: 'Choose Free' }));
  await writePerson();
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));

  expect(await screen.findByText(/1,000\scredits/)).toBeInTheDocument();
  const sent = asked.find(({ path }) => path === 'auth/register/')?.body;
  expect(sent).toMatchObject({
    plan: 'free',
    account_name: 'Lahore Labs',
    billing_address: null,
    payment_method: null,
  });
});

it('leads through address and method to an invoice and how to pay it', async () => {
  const asked = stubApi({
    ...open,
    'POST auth/register/': new Reply(201, { user: amina.user, account: overview.account, subscription: null, invoice }),
  });
  openAt('/sign-up?plan=starter&interval=year');
  await screen.findByLabelText(/First name/);
  await writePerson();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.type(await screen.findByLabelText(/Street and number/), '12 Mall Road');
  await userEvent.type(screen.getByLabelText(/City/), 'Lahore');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Bank transfer (Pakistan)' }));
  expect(screen.getByText(/890\.00\sUSD/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));

  expect(await screen.findByText(/89\.00\sUSD/)).toBeInTheDocument();
  expect(await screen.findByText('0123 4567')).toBeInTheDocument();
  const sent = asked.find(({ path }) => path === 'auth/register/')?.body;
  expect(sent).toMatchObject({ plan: 'starter', billing_interval: 'year', payment_method: 'bank_transfer' });
});

it('goes back to the step of a refused input and keeps what was typed', async () => {
  const taken = [{ field: 'email', message: 'This address has an account already.' }];
  stubApi({ ...open, 'POST auth/register/': problem(409, 'email_taken', 'The address is taken.', taken) });
  openAt('/sign-up?plan=starter');
  await screen.findByLabelText(/First name/);
  await writePerson();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.type(await screen.findByLabelText(/Street and number/), '12 Mall Road');
  await userEvent.type(screen.getByLabelText(/City/), 'Lahore');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Bank transfer (Pakistan)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));

  expect(await screen.findByText('This address has an account already.')).toBeInTheDocument();
  expect(screen.getByLabelText(/E-mail/)).toHaveValue('amina@example.com');
});

it('does not go on while something is missing', async () => {
  stubApi(open);
  openAt('/sign-up?plan=starter');
  await screen.findByLabelText(/First name/);
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByText('Write your first name.')).toBeInTheDocument();
  expect(screen.getByText('Use at least 10 characters.')).toBeInTheDocument();
});
