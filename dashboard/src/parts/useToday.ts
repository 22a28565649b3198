import { useContext } from 'react';
import { useSandboxClock } from '../api/sandbox';
import { useConfig } from '../api/session';
import { type Day, dayAt } from '../kit/days';
import { TimeZone } from '../kit/when';

/** The day that it is for the account; in a sandbox, by its own clock. */
export function useToday(): Day {
  const zone = useContext(TimeZone);
  const sandbox = useConfig().data?.mode === 'sandbox';
  const { data } = useSandboxClock(sandbox);
  return dayAt(sandbox && data ? new Date(data.now) : new Date(), zone);
}
