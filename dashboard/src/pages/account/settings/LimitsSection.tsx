import { Group, Progress, Skeleton, Stack, Text } from '@mantine/core';
import { useLimits } from '../../../api/account';
import type { Limit } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';

export function LimitsSection() {
  const { data: limits, error, refetch } = useLimits();
  return (
    <Section title="Limits" description="What your plan includes, and how much of it is taken.">
      <ProblemAlert error={error} title="The limits could not be loaded" onRetry={refetch} />
      {!limits && !error && <Skeleton height={120} />}
      {limits && (
        <Stack maw={680} gap="lg">
          {Object.entries(limits).map(([name, limit]) => (
            <LimitBar key={name} name={name} limit={limit} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function LimitBar({ name, limit }: { name: string; limit: Limit }) {
  const { current, maximum } = limit;
  const label = name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, ' ');
  const share = maximum ? Math.min(100, (current / maximum) * 100) : 0;
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Text size="sm" c="dimmed">
          <Quantity value={current} /> of {maximum === null ? 'no limit' : <Quantity value={maximum} />}
        </Text>
      </Group>
      {maximum !== null && <Progress value={share} color={share >= 100 ? 'red.7' : undefined} aria-label={label} />}
    </div>
  );
}
