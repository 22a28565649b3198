import { Group, Stack, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import type { Decision, useDecidePayment } from '../../../api/admin';
import type { Payment } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { formatMoney } from '../../../kit/money';
import { done } from '../../../kit/toast';
import { ActionButton } from '../../../parts/ActionButton';

interface DecideFormProps {
  payment: Payment;
  /** The page's own, so that a refusal is still shown when the payment turns out to be decided. */
  decide: ReturnType<typeof useDecidePayment>;
}

/** Approve or reject, with a note; a rejection needs its reason, since the customer reads it. */
export function DecideForm({ payment, decide }: DecideFormProps) {
  const [notes, setNotes] = useState('');
  const [missing, setMissing] = useState(false);
  const amount = formatMoney(payment.amount, payment.currency);

  function send(decision: Decision) {
    if (decision === 'reject' && !notes.trim()) return setMissing(true);
    decide.mutate({ decision, admin_notes: notes.trim() }, { onSuccess: (answer) => announce(answer, amount) });
  }

  const sending = (decision: Decision) => decide.isPending && decide.variables.decision === decision;
  return (
    <Stack gap="sm" component="section" aria-label="Decision">
      <Title order={2}>Does it stand on the bank statement?</Title>
      {payment.needs_second_approval && <SecondApproval payment={payment} />}
      <Textarea
        label="Note"
        description="Needed to reject: the customer reads it as the reason"
        autosize
        minRows={2}
        value={notes}
        error={missing && !notes.trim() ? 'Write the reason, so that the customer knows what to do.' : null}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <ActionButton
          action="reject"
          allowed={payment.allowed_actions}
          variant="default"
          c="var(--mantine-color-error)"
          loading={sending('reject')}
          onClick={() => send('reject')}
        >
          Reject payment
        </ActionButton>
        <ActionButton
          action="approve"
          allowed={payment.allowed_actions}
          loading={sending('approve')}
          onClick={() => send('approve')}
        >
          Approve {amount}
        </ActionButton>
      </Group>
    </Stack>
  );
}

function SecondApproval({ payment }: { payment: Payment }) {
  const first = payment.approvals.length > 0;
  return (
    <Callout title={first ? 'One approval is given, one more is needed' : 'This amount needs two approvals'}>
      {first
        ? 'Another administrator than the first decides. Nothing is paid until then.'
        : 'After yours, another administrator has to approve it too.'}
    </Callout>
  );
}

function announce(payment: Payment, amount: string) {
  const who = payment.account?.name ?? 'the account';
  if (payment.status === 'failed') return done(`${amount} rejected`, `${who} is told the reason and can try again.`);
  if (payment.status === 'pending_approval') {
    return done('Your approval is noted', `Another administrator has to approve ${amount} of ${who} too.`);
  }
  done(`${amount} approved`, `${payment.invoice_number ?? 'The invoice'} of ${who} is credited with it.`);
}
