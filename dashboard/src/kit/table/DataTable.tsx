import { useMediaQuery } from '@mantine/hooks';
import { ProblemAlert } from '../ProblemAlert';
import { Cards } from './Cards';
import classes from './DataTable.module.css';
import { EmptyTable } from './EmptyTable';
import { Paging } from './Paging';
import type { DataTableProps } from './props';
import { Rows } from './Rows';
import { TableSkeleton } from './TableSkeleton';
import { Toolbar } from './Toolbar';
import { useRoom } from './useRoom';

/** The heart of most pages: a table where it has room, else compact cards, the same rows and order in both. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, state, columns, label, count, pageSize = 25, footer } = props;
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const { at, tooNarrow } = useRoom();
  const cards = phone || tooNarrow;
  return (
    <div ref={at}>
      <Toolbar {...props} />
      {error ? (
        <ProblemAlert error={error} title="This list could not be loaded" onRetry={onRetry} />
      ) : !rows ? (
        <TableSkeleton columns={cards ? 2 : columns.length} label={label} />
      ) : rows.length === 0 ? (
        <EmptyTable {...props.empty} state={state} />
      ) : cards ? (
        <Cards {...props} rows={rows} />
      ) : (
        <div className={classes.frame}>
          <Rows {...props} rows={rows} />
        </div>
      )}
      {count !== undefined && <Paging count={count} pageSize={pageSize} state={state} />}
      {footer}
    </div>
  );
}
