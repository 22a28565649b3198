import { Group, SegmentedControl } from '@mantine/core';
import { lastDays } from '../../../kit/days';
import type { TableState } from '../../../kit/table/useTableState';
import { DateRange } from '../../../parts/DateRange';
import { useToday } from '../../../parts/useToday';

/** What is shown where nobody has chosen. */
const USUAL = 30;
const LENGTHS = [7, USUAL, 90];

/** The days that the page is about: some last ones, or any others. */
export function Period({ state }: { state: TableState }) {
  const today = useToday();
  const [from, to] = [state.get('from'), state.get('to')];
  const chosen = from || to ? LENGTHS.find((days) => from === lastDays(today, days)[0] && to === today) : USUAL;

  function choose(days: number) {
    const [first, last] = days === USUAL ? [null, null] : lastDays(today, days);
    state.set({ from: first, to: last });
  }

  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label="Period"
        data={LENGTHS.map((days) => ({ value: String(days), label: `${days} days` }))}
        value={String(chosen ?? '')}
        onChange={(days) => choose(Number(days))}
      />
      <DateRange state={state} placeholder="Other days" />
    </Group>
  );
}
