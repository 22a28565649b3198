import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { TableState } from './useTableState';

interface SearchInputProps {
  state: TableState;
  name?: string;
  label: string;
  placeholder?: string;
}

/** Searches while one types, a moment after the last key. */
export function SearchInput({ state, name = 'search', label, placeholder }: SearchInputProps) {
  const applied = state.get(name);
  const [typed, setTyped] = useState(applied);
  const sent = useRef(applied);
  const apply = useDebouncedCallback((text: string) => {
    sent.current = text;
    state.set({ [name]: text || null });
  }, 250);

  // Only a change from elsewhere (the back button, "Clear filters") replaces what is being typed.
  useEffect(() => {
    if (applied !== sent.current) {
      sent.current = applied;
      setTyped(applied);
    }
  }, [applied]);

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder ?? label}
      leftSection={<IconSearch size={16} />}
      value={typed}
      w={{ base: '100%', xs: 240 }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value.trim());
      }}
    />
  );
}
