import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Column } from './columns';
import classes from './DataTable.module.css';
import type { DataTableProps } from './props';
import { Cell } from './Rows';

export function Cards<Row>({ rows, columns, rowKey, rowLink, label }: DataTableProps<Row> & { rows: Row[] }) {
  const navigate = useNavigate();
  const heading = columns.find((column) => column.names) ?? columns[0];
  const beside = columns.find((column) => column.beside);
  const others = columns.filter((column) => column !== heading && column !== beside);
  return (
    <ul className={classes.cards} aria-label={label}>
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the link in the heading does the same for the keyboard
        <li
          key={rowKey(row)}
          className={classes.card}
          onClick={(event) => {
            if (rowLink && !(event.target as HTMLElement).closest('a, button')) navigate(rowLink(row));
          }}
        >
          {heading && (
            <div className={classes.cardName}>
              <div>
                <Cell row={row} column={heading} link={rowLink?.(row)} />
              </div>
              {beside && (
                <div className={classes.beside}>
                  <VisuallyHidden>{beside.header}: </VisuallyHidden>
                  {beside.cell(row)}
                </div>
              )}
            </div>
          )}
          <dl>
            {others.map((column) => (
              <Line key={column.key} column={column} content={column.cell(row)} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What is not there needs no line of its own where there is little room. */
function Line<Row>({ column, content }: { column: Column<Row>; content: ReactNode }) {
  if (content === '–' || content === null || content === '') return null;
  return (
    <div>
      <dt>{column.bare ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}</dt>
      <dd>{content}</dd>
    </div>
  );
}
