import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { lastDays, monthBefore, monthUntil } from '../kit/days';
import type { TableState } from '../kit/table/useTableState';
import { useToday } from './useToday';

/** The filters `from` and `to` of a list. */
export function DateRange({ state, placeholder = 'Any date' }: { state: TableState; placeholder?: string }) {
  const today = useToday();
  return (
    <DatePickerInput
      type="range"
      aria-label="Date range"
      placeholder={placeholder}
      leftSection={<IconCalendar size={16} />}
      valueFormat="D MMM YYYY"
      clearable
      clearButtonProps={{ 'aria-label': placeholder }}
      allowSingleDateInRange
      presets={[
        { value: lastDays(today, 1), label: 'Today' },
        { value: lastDays(today, 7), label: 'Last 7 days' },
        { value: lastDays(today, 30), label: 'Last 30 days' },
        { value: monthUntil(today), label: 'This month' },
        { value: monthBefore(today), label: 'Last month' },
      ]}
      value={[state.get('from') || null, state.get('to') || null]}
      onChange={([from, to]) => state.set({ from, to })}
      w={{ base: '100%', xs: 250 }}
    />
  );
}
