import { Button, Group, Switch, Text } from '@mantine/core';
import { useSaveMethod } from '../../../api/admin';
import type { PaymentMethod } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { done } from '../../../kit/toast';
import { methodName } from '../../../parts/methods';
import classes from './PaymentMethods.module.css';
import { placeholdersOf } from './placeholders';

export function MethodRow({ method, onEdit }: { method: PaymentMethod; onEdit: () => void }) {
  const save = useSaveMethod();
  const open = placeholdersOf(method);

  function enable(is_enabled: boolean) {
    save.mutate(
      { id: method.id, is_enabled },
      { onSuccess: () => done(`${method.display_name} is ${is_enabled ? 'offered' : 'no longer offered'}`) },
    );
  }

  return (
    <div className={classes.row}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={560}>{method.display_name}</Text>
            <Text size="sm" c="dimmed">
              {methodName(method.payment_method)}
            </Text>
            {open.length > 0 && (
              <span className={classes.open} data-tone="waiting">
                To complete
              </span>
            )}
          </Group>
          {open.length > 0 ? (
            <Text size="sm" mt={2}>
              Replace {open.join(', ')}.
            </Text>
          ) : (
            <Text size="sm" c="dimmed" mt={2} lineClamp={2}>
              {method.instructions}
            </Text>
          )}
        </div>
        <Group gap="md" wrap="nowrap">
          <Switch
            checked={method.is_enabled}
            disabled={save.isPending}
            onChange={(event) => enable(event.currentTarget.checked)}
            aria-label={`Offer ${method.display_name}`}
          />
          <Button variant="default" size="xs" onClick={onEdit} aria-label={`Edit ${method.display_name}`}>
            Edit
          </Button>
        </Group>
      </Group>
      <ProblemAlert error={save.error} />
    </div>
  );
}
