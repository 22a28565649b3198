import { expect, it, vi } from 'vitest';
import { ProblemError, showFieldErrors } from './problem';

it('puts each message beside its input and hands back those without one', () => {
  const form = { setFieldError: vi.fn() };
  const error = new ProblemError({
    status: 400,
    code: 'validation_failed',
    detail: 'Look again.',
    errors: [
      { field: 'billing_address.line1', message: 'is missing' },
      { field: 'coupon', message: 'is unknown' },
    ],
  });
  expect(showFieldErrors(error, form, ['billing_address.line1'])).toEqual([{ field: 'coupon', message: 'is unknown' }]);
  expect(form.setFieldError.mock.calls).toEqual([['billing_address.line1', 'is missing']]);
});
