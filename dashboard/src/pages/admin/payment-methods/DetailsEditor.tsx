import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type DetailRow, newRow } from './details';
import classes from './PaymentMethods.module.css';
import { isPlaceholder } from './placeholders';

interface DetailsEditorProps {
  title: string;
  rows: DetailRow[];
  onChange: (rows: DetailRow[]) => void;
}

/** Labels and values in the order in which customers read them; placeholders are marked until replaced. */
export function DetailsEditor({ title, rows, onChange }: DetailsEditorProps) {
  const change = (id: number, part: Partial<DetailRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <Fieldset legend={title} variant="default">
      <Stack gap="xs">
        {rows.map((row) => (
          <Group key={row.id} gap="xs" wrap="nowrap">
            <TextInput
              aria-label={`${title}: label`}
              placeholder="IBAN"
              value={row.label}
              onChange={(event) => change(row.id, { label: event.currentTarget.value })}
              w="38%"
            />
            <TextInput
              aria-label={`${title}: ${row.label || 'value'}`}
              flex={1}
              value={row.value}
              className={isPlaceholder(row.value) ? classes.placeholder : undefined}
              data-tone={isPlaceholder(row.value) ? 'waiting' : undefined}
              onChange={(event) => change(row.id, { value: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              c="dimmed"
              aria-label={`Remove ${row.label || 'row'}`}
              onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...rows, newRow()])}
          >
            Add a line
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
