import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  title: string;
  /** The page's one question, answered: "You owe 89.00 USD by 28 Nov 2026." */
  answer?: ReactNode;
  action?: ReactNode;
}

export function PageHeader({ title, answer, action }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Tallystick`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb="xl" wrap="wrap">
      <Stack gap={6}>
        <Title order={1}>{title}</Title>
        {answer ? (
          <Text component="div" c="dimmed" maw={640}>
            {answer}
          </Text>
        ) : null}
      </Stack>
      {action}
    </Group>
  );
}
