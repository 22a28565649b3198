import { Box, SegmentedControl, Table } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import tableClasses from '../PlainTable.module.css';
import { Section } from '../Section';
import classes from './Chart.module.css';

export interface ChartRow {
  name: string;
  cells: ReactNode[];
}

interface ChartFrameProps {
  title: string;
  description?: ReactNode;
  /** What the drawing says, in a sentence, for those who do not see it. */
  summary: string;
  /** Headers of the table: of the names first, then of the cells. */
  headers: string[];
  rows: ChartRow[];
  children: ReactNode;
}

/** A chart, and the same figures as a table for whoever reads better in figures. */
export function ChartFrame({ title, description, summary, headers, rows, children }: ChartFrameProps) {
  const [view, setView] = useState('chart');
  return (
    <Section
      title={title}
      description={description}
      action={
        <SegmentedControl
          size="xs"
          aria-label={`${title}: show as`}
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'chart' ? (
        <figure className={classes.figure} aria-label={summary}>
          {children}
        </figure>
      ) : (
        // A long table scrolls, so the keyboard must reach it.
        <Box className={classes.scroll} tabIndex={0} role="region" aria-label={`${title}, as a table`}>
          <Table aria-label={title} className={tableClasses.table}>
            <Table.Thead>
              <Table.Tr>
                {headers.map((header, column) => (
                  <Table.Th key={header} ta={column === 0 ? 'left' : 'right'}>
                    {header}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.name}>
                  <Table.Td>{row.name}</Table.Td>
                  {row.cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                    <Table.Td key={column} ta="right">
                      {cell}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
