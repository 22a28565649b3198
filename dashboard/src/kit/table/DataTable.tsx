import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../ProblemAlert';
import { Cards } from './Cards';
import type { Column } from './columns';
import classes from './DataTable.module.css';
import { EmptyTable } from './EmptyTable';
import { Paging } from './Paging';
import { Rows } from './Rows';
import { TableSkeleton } from './TableSkeleton';
import { Toolbar } from './Toolbar';
import type { TableState } from './useTableState';

export interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  rows: Row[] | undefined;
  error?: unknown;
  onRetry?: () => void;
  state: TableState;
  /** Where a row leads; the list stays beside or behind it. */
  rowLink?: (row: Row) => string;
  filters?: ReactNode;
  count?: number;
  pageSize?: number;
  empty: { title: string; text: string; action?: ReactNode };
  csv?: { name: string; all?: () => Promise<Row[]> };
  footer?: ReactNode;
}

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
