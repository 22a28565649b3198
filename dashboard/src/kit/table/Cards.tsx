import { VisuallyHidden } from '@mantine/core';
import { useNavigate } from 'react-router';
import classes from './DataTable.module.css';
import type { DataTableProps } from './props';
import { Cell } from './Rows';

export function Cards<Row>({ rows, columns, rowKey, rowLink, label }: DataTableProps<Row> & { rows: Row[] }) {
  const navigate = useNavigate();
  const heading = columns.find((column) => column.names) ?? columns[0];
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
              <Cell row={row} column={heading} link={rowLink?.(row)} />
            </div>
          )}
          <dl>
            {columns
              .filter((column) => column !== heading)
              .map((column) => (
                <div key={column.key}>
                  {<dt>{column.bare ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}</dt>}
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
