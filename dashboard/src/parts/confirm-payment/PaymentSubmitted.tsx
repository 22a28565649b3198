import { Button, Group, Stack, Text } from '@mantine/core';
import type { Payment } from '../../api/types';
import { Facts } from '../../kit/Facts';
import { Money } from '../../kit/Money';
import { StatusBadge } from '../../kit/StatusBadge';

export function PaymentSubmitted({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  return (
    <Stack role="status">
      <Text>
        Thank you. We compare it with what arrives and write to you as soon as it is approved. There is nothing more to
        do.
      </Text>
      <Facts
        entries={[
          ['Amount', <Money amount={payment.amount} currency={payment.currency} />],
          ['Invoice', payment.invoice_number],
          ['Reference', payment.reference],
          ['Proof', payment.proof?.file_name],
          ['Status', <StatusBadge status={payment.status} />],
        ]}
      />
      <Group justify="flex-end">
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}
