import { Button, Code, Text } from '@mantine/core';
import type { ApiKey } from '../../api/types';
import type { Column } from '../../kit/table/columns';
import { When } from '../../kit/When';

export function keyColumns(onRevoke: (key: ApiKey) => void): Column<ApiKey>[] {
  return [
    { key: 'name', header: 'Name', names: true, cell: (key) => <strong>{key.name}</strong> },
    { key: 'prefix', header: 'Key', cell: (key) => <Code>{key.prefix}…</Code> },
    {
      key: 'scopes',
      header: 'Scopes',
      cell: (key) => (
        <Text span size="sm" c="dimmed">
          {key.scopes.join(', ')}
        </Text>
      ),
    },
    { key: 'created', header: 'Created', cell: (key) => <When at={key.created_at} /> },
    {
      key: 'used',
      header: 'Last used',
      cell: (key) => (key.last_used_at ? <When at={key.last_used_at} withTime /> : 'Never'),
    },
    {
      key: 'revoke',
      header: 'Actions',
      bare: true,
      numeric: true,
      cell: (key) => (
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-error)"
          size="compact-sm"
          onClick={() => onRevoke(key)}
          aria-label={`Revoke ${key.name}`}
        >
          Revoke
        </Button>
      ),
    },
  ];
}
