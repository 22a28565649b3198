import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the CSV export writes; a column without it is left out of the file. */
  text?: (row: Row) => string;
  /** Amounts and counts stand at the right. */
  numeric?: boolean;
  /** The server's name for ordering by this column. */
  sort?: string;
  /** A column of buttons: its header is read out but not shown. */
  bare?: boolean;
  /** At phone width it stands beside the name: what the row comes to. */
  beside?: boolean;
  /** The column that names the row: first, linked, and the heading of the card at phone width. */
  names?: boolean;
}
