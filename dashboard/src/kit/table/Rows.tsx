import { Table } from '@mantine/core';
import type { KeyboardEvent, MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Column } from './columns';
import classes from './DataTable.module.css';
import type { DataTableProps } from './props';
import { SortHeader } from './SortHeader';

/** Arrow keys move from row to row; Enter opens, as on any link. */
function moveByArrow(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (here < 0) return;
  event.preventDefault();
  links[here + step]?.focus();
}

export function Rows<Row>({ rows, columns, rowKey, rowLink, label, state }: DataTableProps<Row> & { rows: Row[] }) {
  const navigate = useNavigate();

  function open(event: MouseEvent, row: Row) {
    const inner = (event.target as HTMLElement).closest('a, button, input, label');
    if (!rowLink || inner || window.getSelection()?.toString()) return;
    navigate(rowLink(row));
  }

  return (
    <Table
      className={classes.table}
      stickyHeader
      aria-label={label}
      verticalSpacing={11}
      horizontalSpacing="sm"
      highlightOnHover={!!rowLink}
    >
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} state={state} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody onKeyDown={moveByArrow}>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)} onClick={(event) => open(event, row)} data-opens={rowLink ? true : undefined}>
            {columns.map((column) => (
              <Table.Td key={column.key} data-numeric={column.numeric || undefined}>
                <Cell row={row} column={column} link={column.names ? rowLink?.(row) : undefined} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function Cell<Row>({ row, column, link }: { row: Row; column: Column<Row>; link?: string }) {
  if (!link) return <>{column.cell(row)}</>;
  return (
    <Link to={link} className={classes.name} data-row>
      {column.cell(row)}
    </Link>
  );
}
