import { Select } from '@mantine/core';
import { SearchInput } from '../../../kit/table/SearchInput';
import type { TableState } from '../../../kit/table/useTableState';
import { DateRange } from '../../../parts/DateRange';

const STATUSES = [
  { value: 'pending', label: 'Pending' },
  { value: 'paid', label: 'Paid' },
  { value: 'void', label: 'Void' },
  { value: 'uncollectible', label: 'Uncollectible' },
];

export function InvoiceFilters({ state }: { state: TableState }) {
  return (
    <>
      <SearchInput state={state} label="Search by number" />
      <Select
        aria-label="Status"
        placeholder="Any status"
        clearable
        clearButtonProps={{ 'aria-label': 'Any status' }}
        data={STATUSES}
        value={state.get('status') || null}
        onChange={(status) => state.set({ status })}
        w={{ base: '100%', xs: 150 }}
      />
      <DateRange state={state} />
    </>
  );
}
