import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { saveCsv, toCsv } from './csv';
import type { DataTableProps } from './props';
import { clear } from './useTableState';

export function Toolbar<Row>({ filters, csv, columns, rows, state }: DataTableProps<Row>) {
  const [exporting, setExporting] = useState(false);
  if (!filters && !csv) return null;

  async function exportCsv() {
    if (!csv) return;
    setExporting(true);
    try {
      saveCsv(toCsv(columns, csv.all ? await csv.all() : (rows ?? [])), csv.name);
    } finally {
      setExporting(false);
    }
  }

  return (
    <Group justify="space-between" mb="sm" gap="xs" align="flex-end">
      <Group gap="xs" align="flex-end" flex={{ base: '1 1 100%', xs: 1 }}>
        {filters}
        {state.filtered && (
          <Button variant="subtle" color="gray" c="dimmed" size="compact-sm" mb={6} onClick={() => clear(state)}>
            Clear filters
          </Button>
        )}
      </Group>
      {csv && (
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={exportCsv}
          loading={exporting}
          disabled={!rows?.length}
        >
          Export CSV
        </Button>
      )}
    </Group>
  );
}
