import { Skeleton } from '@mantine/core';
import classes from './DataTable.module.css';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The shape of the table that is coming. */
export function TableSkeleton({ columns, label }: { columns: number; label: string }) {
  return (
    <div className={classes.frame} role="status" aria-label={`Loading ${label.toLowerCase()}`}>
      {LINES.map((line) => (
        <div key={line} className={classes.bone} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
          {Array.from({ length: columns }, (_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bones never move
            <Skeleton key={column} height={12} width={column === 0 ? '70%' : '45%'} />
          ))}
        </div>
      ))}
    </div>
  );
}
