import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../api/idempotency';
import { useAdjustCredits } from '../../../api/mandates';
import type { AccountForStaff } from '../../../api/types';
import { compare, isDecimal } from '../../../kit/decimal';
import { formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';

const FIELDS = ['amount', 'reason'];

/** Says what will happen, exactly, before it does. */
export function AdjustDialog({ account, onClose }: { account: AccountForStaff; onClose: () => void }) {
  const adjust = useAdjustCredits(account.id);
  const [key] = useState(newIdempotencyKey);
  const form = useForm({
    initialValues: { direction: 'add', amount: '', reason: '' },
    validate: {
      amount: (amount) => (isPositive(amount) ? null : 'Write an amount above zero, such as 100 or 12.5.'),
      reason: (reason) => (reason.trim() ? null : 'Write why. The customer and the audit log read it.'),
    },
  });
  const { direction, amount } = form.values;

  function submit(values: typeof form.values) {
    const signed = values.direction === 'add' ? values.amount.trim() : `-${values.amount.trim()}`;
    adjust.mutate(
      { amount: signed, reason: values.reason.trim(), key },
      {
        onSuccess: (answer) => {
          done(`${account.name} has ${formatQuantity(answer.balance)} ${answer.asset} now`);
          onClose();
        },
        onError: (error) => showFieldErrors(error, form, FIELDS),
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={`Adjust ${account.asset} of ${account.name}`}>
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <SegmentedControl
            aria-label="Direction"
            data={[
              { value: 'add', label: `Add ${account.asset}` },
              { value: 'take', label: `Take ${account.asset}` },
            ]}
            {...form.getInputProps('direction')}
          />
          <TextInput label="Amount" inputMode="decimal" required {...form.getInputProps('amount')} />
          <Textarea label="Reason" required autosize minRows={2} {...form.getInputProps('reason')} />
          <Text size="sm" c="dimmed">
            {isPositive(amount)
              ? `${formatQuantity(amount.trim())} ${account.asset} are ${direction === 'add' ? 'added to' : 'taken from'} the account’s wallet at once. `
              : 'The change takes effect at once. '}
            To undo it later, adjust in the other direction.
          </Text>
          <ProblemAlert error={adjust.error} besideFields={FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep as it is
            </Button>
            <Button type="submit" loading={adjust.isPending} color={direction === 'take' ? 'red.8' : undefined}>
              {direction === 'add' ? 'Add' : 'Take'} {account.asset}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function isPositive(text: string): boolean {
  return isDecimal(text) && compare(text.trim(), '0') > 0;
}
