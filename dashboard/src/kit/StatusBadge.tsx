import classes from './StatusBadge.module.css';
import { appearance } from './status';

/** A status as a word with its colour, the same pair wherever it appears. */
export function StatusBadge({ status }: { status: string }) {
  const { word, tone } = appearance(status);
  return (
    <span className={classes.badge} data-tone={tone}>
      {word}
    </span>
  );
}
