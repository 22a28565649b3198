import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useState } from 'react';
import { useMoveClock, useSandboxClock } from '../../api/sandbox';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { Section } from '../../kit/Section';
import { formatExactly } from '../../kit/when';
import { addToInstant, type Step, toInstant } from './instants';
import { SandboxFrame } from './SandboxFrame';

const STEPS: { label: string; step: Step }[] = [
  { label: '+ 1 day', step: { days: 1 } },
  { label: '+ 1 week', step: { days: 7 } },
  { label: '+ 1 month', step: { months: 1 } },
  { label: '+ 1 year', step: { months: 12 } },
];

/** A year of billing, lived through in seconds. */
export function Component() {
  const { data: clock, error, refetch } = useSandboxClock();
  const move = useMoveClock();
  const [target, setTarget] = useState<string | null>(null);
  const now = clock?.now;
  return (
    <SandboxFrame
      title="Clock"
      answer="Move the sandbox forward. Everything that falls due on the way runs, in order, at its own moment."
    >
      <ProblemAlert error={error} title="The clock could not be read" onRetry={refetch} />
      {!now && !error && <Skeleton height={160} />}
      {now && (
        <>
          <Section title="It is">
            <Text fz={24} fw={620} className="numbers" style={{ whiteSpace: 'normal' }} role="status">
              {formatExactly(now, 'UTC')}
            </Text>
          </Section>
          <Section title="Move forward" description="The way back is closed: what has happened stays.">
            <Stack gap="md">
              <Group gap="xs">
                {STEPS.map(({ label, step }) => (
                  <Button
                    key={label}
                    variant="default"
                    disabled={move.isPending}
                    onClick={() => move.mutate(addToInstant(now, step))}
                  >
                    {label}
                  </Button>
                ))}
              </Group>
              <Group gap="xs" align="flex-end">
                <DateTimePicker
                  label="To a date and time (UTC)"
                  placeholder="Choose"
                  valueFormat="D MMM YYYY, HH:mm"
                  minDate={now.slice(0, 10)}
                  defaultDate={now.slice(0, 10)}
                  value={target}
                  onChange={setTarget}
                  w={260}
                />
                <Button
                  disabled={!target}
                  loading={move.isPending}
                  onClick={() => target && move.mutate(toInstant(target), { onSuccess: () => setTarget(null) })}
                >
                  Move to this date
                </Button>
              </Group>
              {move.isPending && (
                <Text role="status" size="sm">
                  On the way to {formatExactly(move.variables, 'UTC')}. A long way takes some seconds.
                </Text>
              )}
              <ProblemAlert error={move.error} title="The clock was not moved" />
            </Stack>
          </Section>
        </>
      )}
    </SandboxFrame>
  );
}
