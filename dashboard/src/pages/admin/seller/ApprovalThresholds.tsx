import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { SellerFormType } from './form';

/** Four eyes: one line for each currency. */
export function ApprovalThresholds({ form }: { form: SellerFormType }) {
  return (
    <Stack gap="xs" maw={420}>
      {form.values.thresholds.map(({ currency }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form names its lines by their place
        <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            aria-label={`Above amount in ${currency || 'a currency'}`}
            placeholder="1000.00"
            inputMode="decimal"
            flex={1}
            {...form.getInputProps(`thresholds.${index}.amount`)}
          />
          <TextInput
            aria-label="Currency of the amount"
            placeholder="USD"
            maxLength={3}
            w={90}
            {...form.getInputProps(`thresholds.${index}.currency`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            c="dimmed"
            mt={4}
            aria-label={`Remove the amount in ${currency || 'a currency'}`}
            onClick={() => form.removeListItem('thresholds', index)}
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
          onClick={() => form.insertListItem('thresholds', { currency: form.values.currency, amount: '' })}
        >
          Add an amount
        </Button>
      </div>
    </Stack>
  );
}
