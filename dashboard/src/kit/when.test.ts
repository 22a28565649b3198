import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDays, formatExactly } from './when';

it('writes a date without a time as the same day everywhere', () => {
  expect(formatDate('2026-09-01', 'America/Los_Angeles')).toBe('1 Sep 2026');
  expect(formatDate('2026-09-01', 'Pacific/Auckland')).toBe('1 Sep 2026');
});

it('writes what two dates share once, and one day as one', () => {
  expect(formatDays('2026-11-15', '2026-11-21')).toBe('15 – 21 Nov 2026');
  expect(formatDays('2026-10-23', '2026-11-21')).toBe('23 Oct – 21 Nov 2026');
  expect(formatDays('2025-12-31', '2026-01-01')).toBe('31 Dec 2025 – 1 Jan 2026');
  expect(formatDays('2026-11-20', '2026-11-20')).toBe('20 Nov 2026');
});

it('writes an instant in the zone of the account', () => {
  expect(formatDateTime('2026-11-21T20:30:00Z', 'Asia/Karachi')).toBe('22 Nov 2026, 01:30');
  expect(formatExactly('2026-11-21T20:30:00Z', 'UTC')).toBe('Saturday, 21 November 2026 at 20:30:00 UTC');
});
