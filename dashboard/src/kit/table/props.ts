import type { ReactNode } from 'react';
import type { Column } from './columns';
import type { TableState } from './useTableState';

/** What a page tells the table; its parts read the same. */
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
