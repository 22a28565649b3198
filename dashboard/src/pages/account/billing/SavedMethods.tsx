import { Button, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useDeleteMethod, useMakeDefaultMethod, useSavedMethods } from '../../../api/buying';
import type { SavedMethod } from '../../../api/types';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import classes from '../../../kit/PlainTable.module.css';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { When } from '../../../kit/When';
import { methodName } from '../../../parts/methods';
import { AddTestCard } from '../../../parts/pay/AddTestCard';

/** What the account pays with again. */
export function SavedMethods() {
  const { data: methods, error, refetch } = useSavedMethods();
  const makeDefault = useMakeDefaultMethod();
  const remove = useDeleteMethod();
  const [leaving, setLeaving] = useState<SavedMethod | null>(null);
  return (
    <Section title="Payment methods" description="What you pay with again. We keep its name, never card data.">
      <ProblemAlert error={error} title="Your payment methods could not be loaded" onRetry={refetch} />
      <ProblemAlert error={makeDefault.error} />
      <Stack gap="lg">
        {!methods && !error && <Skeleton height={96} role="status" aria-label="Loading your payment methods" />}
        {methods?.length === 0 && (
          <Text c="dimmed">Nothing is saved yet. A saved card pays invoices at once and can top up your credits.</Text>
        )}
        {!!methods?.length && (
          <Table aria-label="Payment methods" className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Method</Table.Th>
                <Table.Th>Saved</Table.Th>
                <Table.Th ta="right">Actions</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {methods.map((method) => (
                <Table.Tr key={method.id}>
                  <Table.Td>
                    <Text span inherit fw={method.is_default ? 600 : undefined}>
                      {method.display_name}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {methodName(method.type)}
                      {method.is_default ? ', your default' : ''}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <When at={method.created_at} />
                  </Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="flex-end">
                      {!method.is_default && (
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() => makeDefault.mutate(method.id)}
                          aria-label={`Make ${method.display_name} the default`}
                        >
                          Make default
                        </Button>
                      )}
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => setLeaving(method)}
                        aria-label={`Remove ${method.display_name}`}
                      >
                        Remove
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <div style={{ maxWidth: 620 }}>
          <AddTestCard />
        </div>
      </Stack>
      <ConfirmDialog
        opened={leaving !== null}
        title={`Remove ${leaving?.display_name ?? ''}?`}
        confirmLabel="Remove"
        dangerous
        onConfirm={() => remove.mutateAsync(leaving?.id ?? '')}
        onClose={() => setLeaving(null)}
      >
        <Text>It is no longer charged. An automatic top-up that uses it stops.</Text>
      </ConfirmDialog>
    </Section>
  );
}
