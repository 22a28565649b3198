import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { TableState } from '../kit/table/useTableState';

/** The filters `from` and `to` of a list. */
export function DateRange({ state }: { state: TableState }) {
  return (
    <DatePickerInput
      type="range"
      aria-label="Date range"
      placeholder="Any date"
      leftSection={<IconCalendar size={16} />}
      valueFormat="D MMM YYYY"
      clearable
      allowSingleDateInRange
      value={[state.get('from') || null, state.get('to') || null]}
      onChange={([from, to]) => state.set({ from, to })}
      w={{ base: '100%', xs: 250 }}
    />
  );
}
