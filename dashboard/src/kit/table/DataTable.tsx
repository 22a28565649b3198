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

/** The heart of most pages: a table on a desk, compact cards on a phone, the same rows and order in both. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, state, columns, label, count, pageSize = 25, footer } = props;
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  return (
    <div>
      <Toolbar {...props} />
      {error ? (
        <ProblemAlert error={error} title="This list could not be loaded" onRetry={onRetry} />
      ) : !rows ? (
        <TableSkeleton columns={phone ? 2 : columns.length} label={label} />
      ) : rows.length === 0 ? (
        <EmptyTable {...props.empty} state={state} />
      ) : phone ? (
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
