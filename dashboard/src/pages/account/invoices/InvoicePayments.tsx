import { Group, Stack, Text } from '@mantine/core';
import { useOverview } from '../../../api/account';
import { useAvailableMethods, usePayments } from '../../../api/billing';
import type { Invoice, Payment } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { Money } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import { StatusBadge } from '../../../kit/StatusBadge';
import { When } from '../../../kit/When';
import { MethodInstructions } from '../../../parts/MethodInstructions';
import { isManual, methodName } from '../../../parts/methods';

export function InvoicePayments({ invoice }: { invoice: Invoice }) {
  const { data } = usePayments({ invoice_id: invoice.id, page_size: 100 });
  const payments = data?.results.filter((payment) => payment.invoice_id === invoice.id) ?? [];
  const open = !isZero(invoice.amount_due) && invoice.status === 'pending' && !invoice.pending_payment;
  return (
    <div>
      {payments.length > 0 && (
        <Section title="Payments">
          <Stack gap="sm">
            {payments.map((payment) => (
              <PaymentLine key={payment.id} payment={payment} />
            ))}
          </Stack>
        </Section>
      )}
      {open && <HowToPay invoice={invoice} />}
    </div>
  );
}

function PaymentLine({ payment }: { payment: Payment }) {
  const reason = payment.status === 'failed' ? payment.failure_message || payment.admin_notes : null;
  return (
    <div>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs">
          <Money amount={payment.amount} currency={payment.currency} fw={560} />
          <StatusBadge status={payment.status} />
        </Group>
        <Text size="sm" c="dimmed" ta="right">
          {methodName(payment.payment_method)} · <When at={payment.paid_at ?? payment.created_at} />
        </Text>
      </Group>
      {payment.reference && (
        <Text size="sm" c="dimmed">
          Reference {payment.reference}
        </Text>
      )}
      {reason && <Text size="sm">Not accepted: {reason}</Text>}
    </div>
  );
}

function HowToPay({ invoice }: { invoice: Invoice }) {
  const { data: overview } = useOverview();
  const { data: methods } = useAvailableMethods(overview?.account.country);
  const manual = methods?.filter(isManual) ?? [];
  if (manual.length === 0) return null;
  return (
    <Section title="How to pay">
      <Stack gap="lg">
        {manual.map((method) => (
          <div key={method.id}>
            <Text fw={600} size="sm" mb={4}>
              {method.display_name}
            </Text>
            <MethodInstructions method={method} reference={invoice.payment_reference} />
          </div>
        ))}
      </Stack>
    </Section>
  );
}
