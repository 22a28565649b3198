import { expect, test } from 'vitest';
import { dayAt, lastDays, monthBefore, monthUntil } from './days';

test('a day depends on where one is', () => {
  const late = new Date('2026-11-21T23:30:00Z');
  expect(dayAt(late, 'UTC')).toBe('2026-11-21');
  expect(dayAt(late, 'Asia/Karachi')).toBe('2026-11-22');
});

test('the last days end today', () => {
  expect(lastDays('2026-03-03', 7)).toEqual(['2026-02-25', '2026-03-03']);
  expect(lastDays('2026-03-03', 1)).toEqual(['2026-03-03', '2026-03-03']);
});

test('months are those of the calendar', () => {
  expect(monthUntil('2026-03-03')).toEqual(['2026-03-01', '2026-03-03']);
  expect(monthBefore('2028-03-31')).toEqual(['2028-02-01', '2028-02-29']);
  expect(monthBefore('2026-01-15')).toEqual(['2025-12-01', '2025-12-31']);
});
