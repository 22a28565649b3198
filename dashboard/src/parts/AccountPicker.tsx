import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAccountOfStaff, useAccountsOfStaff } from '../api/mandates';

interface AccountPickerProps extends Pick<SelectProps, 'placeholder' | 'description' | 'error' | 'clearable' | 'w'> {
  account: string;
  onChoose: (id: string | null) => void;
}

/** Finds an account by name or e-mail while one types. */
export function AccountPicker({ account, onChoose, ...select }: AccountPickerProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const chosen = useAccountOfStaff(account).data?.account;
  const { data } = useAccountsOfStaff({ search: search === chosen?.name ? '' : search, page_size: 20 });
  const options = (data?.results ?? []).map((one) => ({ value: one.id, label: one.name, email: one.billing_email }));
  if (chosen && !options.some((one) => one.value === chosen.id)) {
    options.unshift({ value: chosen.id, label: chosen.name, email: chosen.billing_email });
  }
  return (
    <Select
      label="Account"
      placeholder="Name or e-mail"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      w={{ base: '100%', xs: 300 }}
      {...select}
      searchable
      data={options}
      filter={({ options: found }) => found}
      value={account || null}
      onChange={onChoose}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No such account"
      renderOption={({ option }) => (
        <span>
          {option.label}
          <br />
          <small style={{ color: 'var(--mantine-color-dimmed)' }}>
            {options.find((one) => one.value === option.value)?.email}
          </small>
        </span>
      )}
    />
  );
}
