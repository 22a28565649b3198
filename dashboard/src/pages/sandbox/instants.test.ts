import { expect, it } from 'vitest';
import { addToInstant, toInstant } from './instants';

it('steps by calendar months and ends on the last day that a month has', () => {
  expect(addToInstant('2027-01-31T10:00:00Z', { months: 1 })).toBe('2027-02-28T10:00:00Z');
  expect(addToInstant('2028-02-29T10:00:00Z', { months: 12 })).toBe('2029-02-28T10:00:00Z');
  expect(addToInstant('2026-12-31T23:00:00Z', { days: 1 })).toBe('2027-01-01T23:00:00Z');
});

it('reads what was picked as UTC', () => {
  expect(toInstant('2026-11-21 14:05:00')).toBe('2026-11-21T14:05:00Z');
});
