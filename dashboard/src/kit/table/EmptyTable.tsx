import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import { clear, type TableState } from './useTableState';

/** Says what will appear here and how to make the first one, or that the filters leave nothing over. */
export function EmptyTable(props: { title: string; text: string; action?: ReactNode; state: TableState }) {
  const { title, text, action, state } = props;
  return (
    <Stack className={classes.empty} align="center" gap={6}>
      <Text fw={600}>{state.filtered ? 'Nothing matches these filters' : title}</Text>
      <Text size="sm" c="dimmed" ta="center" maw={440}>
        {state.filtered ? 'Change or clear them to see more.' : text}
      </Text>
      {state.filtered ? (
        <Button variant="default" mt="sm" onClick={() => clear(state)}>
          Clear filters
        </Button>
      ) : (
        action
      )}
    </Stack>
  );
}
