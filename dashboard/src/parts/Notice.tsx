import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../kit/PageHeader';

/** A page that has one thing to say. */
export function Notice({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <Stack gap="md" maw={560}>
      <PageHeader title={title} answer={<Text span>{children}</Text>} />
      {action ? <div>{action}</div> : null}
    </Stack>
  );
}
