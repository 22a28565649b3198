import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { PriceEditor } from './PriceEditor';
import { PricePreview } from './PricePreview';
import { telling } from './price';
import type { PriceForm } from './usePriceForm';

/** Everything that a version has: the price with its preview, when it begins, and why. */
export function PriceFields({ form, asset }: { form: PriceForm; asset: string }) {
  return (
    <Stack gap="md">
      <PriceEditor values={form.values} errors={form.errors} asset={asset} onChange={form.change} />
      <PricePreview price={form.terms} asset={asset} quantities={telling(form.values)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateTimePicker
          label="Begins (UTC)"
          placeholder="Now"
          description="Empty: as soon as it is saved"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          valueFormat="D MMM YYYY, HH:mm"
          clearable
          clearButtonProps={{ 'aria-label': 'Begin now' }}
          value={form.from}
          error={form.fromError}
          onChange={form.setFrom}
        />
        <TextInput
          label="Note"
          description="Why, for the history"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={500}
          value={form.note}
          error={form.noteError}
          onChange={(event) => form.setNote(event.currentTarget.value)}
        />
      </SimpleGrid>
    </Stack>
  );
}
