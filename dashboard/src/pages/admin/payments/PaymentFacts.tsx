import { Stack } from '@mantine/core';
import type { Approval, Payment } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { isZero } from '../../../kit/decimal';
import { Facts } from '../../../kit/Facts';
import { Money } from '../../../kit/Money';
import { When } from '../../../kit/When';
import { methodName } from '../../../parts/methods';
import { Difference } from './Difference';

export function PaymentFacts({ payment }: { payment: Payment }) {
  return (
    <Stack gap="md">
      <DifferenceNotice payment={payment} />
      <Facts
        entries={[
          ['Amount', <Money amount={payment.amount} currency={payment.currency} fw={620} />],
          ['Was due', payment.amount_due && <Money amount={payment.amount_due} currency={payment.currency} />],
          [
            'Refunded',
            isZero(payment.refunded_amount) ? null : (
              <Money amount={payment.refunded_amount} currency={payment.currency} fw={620} />
            ),
          ],
          ['Invoice', payment.invoice_number],
          ['Method', methodName(payment.payment_method)],
          ['Reference', payment.reference],
          ['Notes', payment.notes],
          ['Sent by', payment.submitted_by?.name],
          ['Sent', <When at={payment.created_at} withTime />],
          ['Approved by', approvedBy(payment.approvals)],
          ['Paid', payment.paid_at && <When at={payment.paid_at} withTime />],
          ['Answer', payment.admin_notes || payment.failure_message],
        ]}
      />
    </Stack>
  );
}

function approvedBy(approvals: Approval[]) {
  if (approvals.length === 0) return null;
  return approvals.map((approval) => (
    <div key={approval.at}>
      {typeof approval.by === 'string' ? approval.by : approval.by.name}, <When at={approval.at} withTime />
      {approval.notes ? ` · ${approval.notes}` : ''}
    </div>
  ));
}

function DifferenceNotice({ payment }: { payment: Payment }) {
  if (payment.difference === 'exact') return null;
  const short = payment.difference === 'short';
  return (
    <Callout tone={short ? 'waiting' : 'review'} title={<Difference payment={payment} />}>
      {short
        ? 'If you approve it, the invoice stays open for the rest, and the plan does not start yet.'
        : 'If you approve it, the invoice is paid and what is over becomes the account’s balance.'}
    </Callout>
  );
}
