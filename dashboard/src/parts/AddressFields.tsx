import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Address } from '../api/types';
import { COUNTRIES, LONG_LIST } from './countries';

export const EMPTY_ADDRESS: Address = { line1: '', line2: '', city: '', state: '', postal_code: '', country: '' };

const FIELDS: (keyof Address)[] = ['line1', 'line2', 'city', 'state', 'postal_code', 'country'];

function pathOf(prefix: string, field: keyof Address): string {
  return prefix ? `${prefix}.${field}` : field;
}

/** The paths of an address's inputs inside a form, as the API names them in its `errors[]`. */
export function addressPaths(prefix: string): string[] {
  return FIELDS.map((field) => pathOf(prefix, field));
}

type KeptAddress = { [Field in keyof Address]?: string | null };

export function filledAddress(address: KeptAddress | null | undefined): Address {
  const filled = { ...EMPTY_ADDRESS };
  for (const field of FIELDS) filled[field] = address?.[field] ?? '';
  return filled;
}

interface AddressFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: any form that holds an address below the prefix
  form: UseFormReturnType<any>;
  /** The field that holds the address; empty where the form is the address itself. */
  prefix: string;
  required?: boolean;
  withCountry?: boolean;
}

export function AddressFields({ form, prefix, required, withCountry = true }: AddressFieldsProps) {
  const input = (field: keyof Address) => form.getInputProps(pathOf(prefix, field));
  return (
    <Stack gap="sm">
      <TextInput label="Street and number" autoComplete="address-line1" required={required} {...input('line1')} />
      <TextInput label="Apartment, floor, building" autoComplete="address-line2" {...input('line2')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="Postal code" autoComplete="postal-code" {...input('postal_code')} />
        <TextInput label="City" autoComplete="address-level2" required={required} {...input('city')} />
        <TextInput label="State or region" autoComplete="address-level1" {...input('state')} />
        {withCountry && <CountrySelect required={required} {...input('country')} />}
      </SimpleGrid>
    </Stack>
  );
}

export function CountrySelect(props: Record<string, unknown>) {
  return (
    <Select
      label="Country"
      searchable
      data={COUNTRIES}
      comboboxProps={LONG_LIST}
      autoComplete="off"
      nothingFoundMessage="No such country"
      {...props}
    />
  );
}
