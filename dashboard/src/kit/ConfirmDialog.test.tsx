import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../test/render';
import { ConfirmDialog } from './ConfirmDialog';
import { ProblemError } from './problem';

function ask(onConfirm: () => Promise<unknown>, onClose = vi.fn()) {
  show(
    <ConfirmDialog opened title="Revoke Reporting?" confirmLabel="Revoke key" onConfirm={onConfirm} onClose={onClose}>
      This cannot be undone.
    </ConfirmDialog>,
  );
  return onClose;
}

it('does the act and closes', async () => {
  const act = vi.fn().mockResolvedValue(undefined);
  const onClose = ask(act);
  await userEvent.click(screen.getByRole('button', { name: 'Revoke key' }));
  expect(act).toHaveBeenCalledOnce();
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('leaves everything as it is when asked to', async () => {
  const act = vi.fn();
  const onClose = ask(act);
  await userEvent.click(screen.getByRole('button', { name: 'Keep as it is' }));
  expect(act).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
});

it('stays open and says why when the act is refused', async () => {
  const refusal = new ProblemError({
    status: 409,
    code: 'key_in_use',
    detail: 'The key is in use.',
    requestId: 'req-7',
  });
  const onClose = ask(() => Promise.reject(refusal));
  await userEvent.click(screen.getByRole('button', { name: 'Revoke key' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The key is in use.');
  expect(screen.getByRole('button', { name: 'key_in_use · req-7' })).toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});
