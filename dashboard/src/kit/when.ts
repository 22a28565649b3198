import { createContext } from 'react';

/** The zone in which instants are written; the shell sets it to the account's own. */
export const TimeZone = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone);

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** British dates, as in mails and PDFs, but with months of three letters throughout. */
function write(value: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  const dateOnly = DATE_ONLY.test(value);
  const instant = new Date(dateOnly ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(instant.getTime())) return value;
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: dateOnly ? 'UTC' : zone })
    .format(instant)
    .replace('Sept ', 'Sep ');
}

/** "21 Nov 2026". A date without a time is the same day everywhere. */
export function formatDate(value: string, zone: string): string {
  return write(value, zone, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "15 – 21 Nov 2026": of two dates without a time, what they share is written once, and a single day is no range. */
export function formatDays(from: string, to: string): string {
  const [first, last] = [formatDate(from, 'UTC'), formatDate(to, 'UTC')];
  if (first === last) return last;
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? / \S+ \d{4}$/ : from.slice(0, 4) === to.slice(0, 4) ? / \d{4}$/ : '';
  return `${first.replace(shared, '')} – ${last}`;
}

/** "21 Nov 2026, 14:05". */
export function formatDateTime(value: string, zone: string): string {
  return write(value, zone, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
}

/** "Saturday, 21 November 2026 at 14:05:09 UTC": what a hover shows. */
export function formatExactly(value: string, zone: string): string {
  if (DATE_ONLY.test(value)) return write(value, zone, { dateStyle: 'full' });
  return write(value, zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
}
