import { Button, CopyButton, Group, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Callout } from './Callout';
import { ProblemError } from './problem';

interface ProblemAlertProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
  /** Field paths that show their own message and need no second mention here. */
  besideFields?: readonly string[];
}

/** Says in plain words what went wrong and what to do; the code and request id can be copied for support. */
export function ProblemAlert({ error, title, onRetry, besideFields = [] }: ProblemAlertProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const problem = error instanceof ProblemError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  const apart = (problem?.errors ?? []).filter((entry) => !besideFields.includes(entry.field));
  const marked = problem !== null && problem.errors.length > 0 && apart.length === 0;
  return (
    <div ref={place}>
      <Callout role="alert" tone="bad" title={title ?? (marked ? 'Look at what is marked above' : message)}>
        {title ? <Text size="sm">{message}</Text> : null}
        {apart.length > 0 && (
          <List size="sm" mt={4}>
            {apart.map((entry) => (
              <List.Item key={`${entry.field}:${entry.message}`}>
                {entry.field}: {entry.message}
              </List.Item>
            ))}
          </List>
        )}
        <Group gap="sm" mt={6}>
          {onRetry && (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              Try again
            </Button>
          )}
          {problem && <ProblemReference problem={problem} />}
        </Group>
      </Callout>
    </div>
  );
}

function ProblemReference({ problem }: { problem: ProblemError }) {
  const reference = problem.requestId ? `${problem.code} · ${problem.requestId}` : problem.code;
  return (
    <CopyButton value={reference}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="subtle" color="gray" c="dimmed" onClick={copy} title="Copy for support">
          {copied ? 'Copied' : reference}
        </Button>
      )}
    </CopyButton>
  );
}
