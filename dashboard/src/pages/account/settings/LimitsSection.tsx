import { Group, Progress, Skeleton, Stack, Text } from '@mantine/core';
import { useLimits } from '../../../api/account';
import { Quantity } from '../../../kit/Money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { CREDITS } from '../../../parts/asset';

export function LimitsSection() {
  const { data: limits, error, refetch } = useLimits();
  return (
    <Section title="Limits" description="What your plan includes.">
      <ProblemAlert error={error} title="The limits could not be loaded" onRetry={refetch} />
      {!limits && !error && <Skeleton height={120} />}
      {limits && (
        <Stack maw={680} gap="lg">
          <LimitBar label="Sites" word="taken" {...limits.sites} />
          <LimitBar label="Users" word="taken" {...limits.users} />
          {limits.credits.asset === CREDITS ? (
            <LimitBar label="Credits" word="left" {...limits.credits} />
          ) : (
            <LimitBar label="Balance" word="left" current={limits.credits.current} unit={limits.credits.asset} />
          )}
        </Stack>
      )}
    </Section>
  );
}

interface LimitBarProps {
  label: string;
  word: 'taken' | 'left';
  current: number | string;
  /** Null is without limit; left out where none could be. */
  maximum?: number | string | null;
  unit?: string;
}

function LimitBar({ label, word, current, maximum, unit }: LimitBarProps) {
  const whole = Number(maximum ?? 0);
  const share = whole > 0 ? Math.min(100, (Number(current) / whole) * 100) : 0;
  const reached = word === 'taken' && share >= 100;
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Text size="sm" c="dimmed">
          <Quantity value={current} unit={unit} />{' '}
          {maximum != null && (
            <>
              of <Quantity value={maximum} />{' '}
            </>
          )}
          {word}
          {maximum === null && ', no limit'}
        </Text>
      </Group>
      {whole > 0 && <Progress value={share} color={reached ? 'red.7' : undefined} aria-label={`${label} ${word}`} />}
    </div>
  );
}
