import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { problem, stubApi } from '../../test/api';
import { openAt } from '../../test/render';
import { amina, config, invoice, overview } from '../../test/world';

const signedOut = problem(401, 'not_signed_in', 'You are not signed in.');

it('leads who is not signed in to the sign-in page, and back afterwards', async () => {
  let signedIn = false;
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': () => (signedIn ? amina : signedOut),
    'POST auth/login/': () => {
      signedIn = true;
      return {};
    },
    'GET account/overview/': overview,
    'GET billing/invoices/': { count: 1, next: null, previous: null, results: [invoice] },
  });
  const router = openAt('/account/invoices?status=pending');
  await userEvent.type(await screen.findByLabelText('E-mail'), 'amina@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'a long passphrase');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('link', { name: 'INV-2026-11-00001' })).toBeInTheDocument();
  expect(router.state.location.search).toBe('?status=pending');
  expect(screen.queryByText('Admin')).not.toBeInTheDocument();
});

it('says when the password is wrong and keeps the address', async () => {
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': signedOut,
    'POST auth/login/': problem(401, 'invalid_credentials', 'E-mail and password do not belong together.'),
  });
  openAt('/sign-in');
  await userEvent.type(await screen.findByLabelText('E-mail'), 'amina@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('do not belong together');
  expect(screen.getByLabelText('E-mail')).toHaveValue('amina@example.com');
});

it('never follows an address of another site after signing in', async () => {
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': overview,
    'GET billing/credits/transactions/': { next: null, previous: null, results: [] },
  });
  const router = openAt('/sign-in?next=//evil.example/account');
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/billing'));
});

it('offers the people of the demo world in a sandbox', async () => {
  const asked = stubApi({
    'GET billing/config/': { ...config, mode: 'sandbox' },
    'GET auth/me/': signedOut,
    'GET sandbox/clock/': { now: '2026-11-21T10:00:00Z' },
    'GET sandbox/people/': [
      { name: 'Nadia', email: 'nadia@example.com', password: 'demo', story: 'Approves payments' },
    ],
    'POST auth/login/': problem(429, 'too_many_requests', 'Wait a minute.'),
  });
  openAt('/sign-in');
  await userEvent.click(await screen.findByRole('button', { name: /Nadia/ }));
  expect(await screen.findByText('Wait a minute.')).toBeInTheDocument();
  const login = asked.find(({ path }) => path === 'auth/login/');
  expect(login?.body).toEqual({ email: 'nadia@example.com', password: 'demo' });
});
