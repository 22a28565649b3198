import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** Words and their values, one per line, as on a statement. Entries without a value are left out. */
export function Facts({ entries }: { entries: [string, ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {entries
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([word, value]) => (
          <div key={word} className={classes.fact}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
