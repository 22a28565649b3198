export interface Step {
  days?: number;
  months?: number;
}

/** Steps in UTC; a month's step from the 31st ends on the last day that the month has. */
export function addToInstant(now: string, { days = 0, months = 0 }: Step): string {
  const instant = new Date(now);
  const day = instant.getUTCDate();
  instant.setUTCDate(1);
  instant.setUTCMonth(instant.getUTCMonth() + months);
  const last = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate();
  instant.setUTCDate(Math.min(day, last) + days);
  return instant.toISOString().replace('.000Z', 'Z');
}

/** What the picker writes ("2026-11-21 14:05:00") as an instant of UTC. */
export function toInstant(picked: string): string {
  return `${picked.replace(' ', 'T')}Z`;
}
