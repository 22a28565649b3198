/** Days are written "2026-11-21" and counted in UTC, where each has the same length. */
export type Day = string;

/** The day that it is at an instant, where the zone is. */
export function dayAt(instant: Date, zone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export type Days = [from: Day, to: Day];

/** The last days, today included. */
export function lastDays(today: Day, days: number): Days {
  return [plusDays(today, 1 - days), today];
}

export function monthUntil(today: Day): Days {
  return [`${today.slice(0, 8)}01`, today];
}

export function monthBefore(today: Day): Days {
  const last = plusDays(`${today.slice(0, 8)}01`, -1);
  return [`${last.slice(0, 8)}01`, last];
}
