import { Tooltip } from '@mantine/core';
import { useContext } from 'react';
import { formatDate, formatDateTime, formatExactly, TimeZone } from './when';

interface WhenProps {
  at: string | null | undefined;
  withTime?: boolean;
}

/** A date as people write it; the exact time, with its zone, on hover. */
export function When({ at, withTime }: WhenProps) {
  const zone = useContext(TimeZone);
  if (!at) return <span>–</span>;
  return (
    <Tooltip label={formatExactly(at, zone)} openDelay={300}>
      <time dateTime={at} className="numbers">
        {withTime ? formatDateTime(at, zone) : formatDate(at, zone)}
      </time>
    </Tooltip>
  );
}
