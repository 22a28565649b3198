import { Group, Pagination, Text } from '@mantine/core';
import type { TableState } from './useTableState';

export function Paging({ count, pageSize, state }: { count: number; pageSize: number; state: TableState }) {
  if (count === 0) return null;
  const first = (state.page - 1) * pageSize + 1;
  const last = Math.min(state.page * pageSize, count);
  return (
    <Group justify="space-between" mt="sm">
      <Text size="sm" c="dimmed" className="numbers">
        {first}–{last} of {count}
      </Text>
      {count > pageSize && (
        <Pagination
          total={Math.ceil(count / pageSize)}
          value={state.page}
          size="sm"
          onChange={(page) => state.set({ page: page > 1 ? String(page) : null })}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          getItemProps={(page) => ({ 'aria-label': `Page ${page}` })}
        />
      )}
    </Group>
  );
}
