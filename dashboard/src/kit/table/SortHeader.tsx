import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './columns';
import classes from './DataTable.module.css';
import type { TableState } from './useTableState';

/** `ordering=due_date` is ascending, `ordering=-due_date` descending. */
export function SortHeader<Row>({ column, state }: { column: Column<Row>; state: TableState }) {
  const { sort, header, numeric, bare } = column;
  if (!sort) {
    return (
      <Table.Th data-numeric={numeric || undefined}>
        {bare ? <VisuallyHidden>{header}</VisuallyHidden> : header}
      </Table.Th>
    );
  }
  const ordering = state.get('ordering');
  const direction = ordering === sort ? 'ascending' : ordering === `-${sort}` ? 'descending' : 'none';
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <Table.Th aria-sort={direction} data-numeric={numeric || undefined}>
      <UnstyledButton
        className={classes.sort}
        data-active={direction !== 'none' || undefined}
        onClick={() => state.set({ ordering: direction === 'descending' ? sort : `-${sort}` })}
      >
        {header}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
