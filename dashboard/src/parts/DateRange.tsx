import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useId } from 'react';
import { lastDays, monthBefore, monthUntil } from '../kit/days';
import type { TableState } from '../kit/table/useTableState';
import { formatDays } from '../kit/when';
import { useToday } from './useToday';

const CONTROLS = {
  monthLevelControl: 'Choose a month',
  yearLevelControl: 'Choose a year',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  previousDecade: 'Previous decade',
  nextDecade: 'Next decade',
};

/** The filters `from` and `to` of a list of what has happened: no day after today can be chosen. */
export function DateRange({ state, placeholder = 'Any date' }: { state: TableState; placeholder?: string }) {
  const today = useToday();
  const id = useId();
  const [from, to] = [state.get('from') || null, state.get('to') || null];
  return (
    <DatePickerInput
      type="range"
      id={id}
      // Escape leads back to where one was, and the calendar is named after its button.
      popoverProps={{ id, returnFocus: true }}
      aria-label={`Date range: ${wordsOf(from, to) || placeholder}`}
      placeholder={placeholder}
      leftSection={<IconCalendar size={16} />}
      valueFormatter={() => wordsOf(from, to)}
      clearable
      clearButtonProps={{ 'aria-label': placeholder }}
      allowSingleDateInRange
      hideOutsideDates
      maxDate={today}
      ariaLabels={CONTROLS}
      presets={[
        { value: lastDays(today, 1), label: 'Today' },
        { value: lastDays(today, 7), label: 'Last 7 days' },
        { value: lastDays(today, 30), label: 'Last 30 days' },
        { value: monthUntil(today), label: 'This month' },
        { value: monthBefore(today), label: 'Last month' },
      ]}
      value={[from, to]}
      onChange={([from, to]) => state.set({ from, to })}
      w={{ base: '100%', xs: 250 }}
    />
  );
}

function wordsOf(from: string | null, to: string | null): string {
  if (from && to) return formatDays(from, to);
  if (from) return `From ${formatDays(from, from)}`;
  return to ? `Until ${formatDays(to, to)}` : '';
}
