import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Invoice, NextAction } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { ConfirmPaymentDialog } from '../../../parts/confirm-payment/ConfirmPaymentDialog';
import { MethodInstructions } from '../../../parts/MethodInstructions';

interface TransferProps {
  invoice: Invoice;
  action: NextAction;
  country: string | null;
}

/** How to make the transfer, each value ready to copy, and the form that tells us of it. */
export function Transfer({ invoice, action, country }: TransferProps) {
  const [confirming, dialog] = useDisclosure();
  if (invoice.pending_payment) {
    return (
      <Callout role="status" tone="review" title="We are checking your payment">
        The credits arrive as soon as it is approved. We write to you then.
      </Callout>
    );
  }
  return (
    <Stack gap="lg" maw={620}>
      {action.ways.length === 0 && (
        <Text>There is no transfer method for your country yet. Write to us and we will find a way.</Text>
      )}
      {action.ways.map((way) => (
        <div key={way.payment_method}>
          {action.ways.length > 1 && <Title order={3}>{way.display_name}</Title>}
          <MethodInstructions
            method={{ instructions: way.instructions, bank_details: way.details, wallet_details: null }}
            reference={action.reference}
          />
        </div>
      ))}
      <div>
        <Text size="sm" c="dimmed" mb="xs">
          When you have made the transfer, tell us. The credits arrive when we have found it.
        </Text>
        <Button onClick={dialog.open}>Tell us that you have paid</Button>
      </div>
      <ConfirmPaymentDialog invoice={invoice} country={country} opened={confirming} onClose={dialog.close} />
    </Stack>
  );
}
