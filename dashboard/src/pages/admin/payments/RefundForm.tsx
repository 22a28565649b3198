import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useRefund } from '../../../api/admin';
import { newIdempotencyKey } from '../../../api/idempotency';
import type { Payment } from '../../../api/types';
import { isDecimal, isZero, minus } from '../../../kit/decimal';
import { formatMoney, formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { done } from '../../../kit/toast';
import { isManual } from '../../../parts/methods';

/** Gives money back, all or a part; what it had bought in credits is taken back in proportion. */
export function RefundForm({ payment }: { payment: Payment }) {
  const left = minus(payment.amount, payment.refunded_amount);
  const [amount, setAmount] = useState(left);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newIdempotencyKey);
  const refund = useRefund(payment.id);
  const byHand = isManual(payment);
  if (isZero(left)) return null;

  async function send() {
    if (!reason.trim()) return setMissing(true);
    // The form is made anew with what is left, before this is told: a callback of its own would be lost.
    const answer = await refund
      .mutateAsync({ amount: amount.trim(), reason: reason.trim(), key })
      .catch(() => undefined);
    if (!answer) return;
    setKey(newIdempotencyKey());
    const given = answer.refund;
    if (given.status === 'failed') return;
    const credits = Number(given.credits_taken) > 0 ? `${formatQuantity(given.credits_taken)} credits` : 'Nothing';
    done(`${formatMoney(given.amount, given.currency)} refunded`, `${credits} taken back.`);
  }

  const failure = refund.data?.refund.failure_message;
  return (
    <Stack gap="sm" component="section" aria-label="Refund">
      <Title order={2}>Refund</Title>
      <Text size="sm" c="dimmed">
        {byHand
          ? 'Send the money back at your bank first, then note it here. '
          : 'The money goes back the way it came. '}
        Credits that it bought are taken back in proportion, as far as they are left. This cannot be undone.
      </Text>
      <TextInput
        label="Amount"
        inputMode="decimal"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
        rightSection={<Text size="sm">{payment.currency}</Text>}
        rightSectionWidth={56}
      />
      <Textarea
        label="Reason"
        description="The customer reads it"
        autosize
        minRows={2}
        value={reason}
        error={missing && !reason.trim() ? 'Write the reason.' : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {failure && <ProblemAlert error={new Error(failure)} title="The refund was not accepted" />}
      <ProblemAlert error={refund.error} />
      <Group justify="flex-end">
        <Button
          variant="default"
          c="var(--mantine-color-error)"
          loading={refund.isPending}
          onClick={send}
          disabled={!isDecimal(amount)}
        >
          {isDecimal(amount) ? `Refund ${formatMoney(amount.trim(), payment.currency)}` : 'Refund'}
        </Button>
      </Group>
    </Stack>
  );
}
