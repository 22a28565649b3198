import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { KIND_WORDS, KINDS, type PriceValues } from './price';
import { TierEditor } from './TierEditor';

interface PriceEditorProps {
  values: PriceValues;
  /** By field path below the price: `unit_price`, `tiers.0.up_to`. */
  errors: Record<string, string>;
  asset: string;
  onChange: (values: PriceValues) => void;
}

/** The kind of price, and the fields of that kind. */
export function PriceEditor({ values, errors, asset, onChange }: PriceEditorProps) {
  const field = (name: 'unit_price' | 'package_size' | 'package_price' | 'free_units' | 'flat_fee') => ({
    inputMode: 'decimal' as const,
    value: values[name],
    error: errors[name],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ ...values, [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="sm">
      <Select
        label="How it is priced"
        description={KIND_WORDS[values.type]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        data={KINDS}
        value={values.type}
        onChange={(type) => onChange({ ...values, type: type ?? values.type })}
      />
      {values.type === 'per_unit' && (
        <TextInput label={`Price of one unit, in ${asset}`} required placeholder="0.5" {...field('unit_price')} />
      )}
      {values.type === 'flat' && (
        <TextInput label={`Amount, in ${asset}`} required placeholder="5" {...field('flat_fee')} />
      )}
      {values.type === 'package' && (
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <TextInput label="Units in a package" required placeholder="100" {...field('package_size')} />
          <TextInput label={`Price, in ${asset}`} required placeholder="3" {...field('package_price')} />
          <TextInput label="Free units" placeholder="0" {...field('free_units')} />
        </SimpleGrid>
      )}
      {(values.type === 'graduated' || values.type === 'volume') && (
        <TierEditor tiers={values.tiers} errors={errors} onChange={(tiers) => onChange({ ...values, tiers })} />
      )}
    </Stack>
  );
}
