import { Button, Group, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useOverview } from '../../api/account';
import { useAvailableMethods } from '../../api/billing';
import { usePayInvoice, useSavedMethods } from '../../api/buying';
import { newIdempotencyKey } from '../../api/idempotency';
import { useConfig } from '../../api/session';
import type { Invoice, NextAction } from '../../api/types';
import { Callout } from '../../kit/Callout';
import { formatMoney } from '../../kit/money';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { isManual, isServed } from '../methods';
import { AddTestCard } from './AddTestCard';
import { GatewayStep } from './GatewayStep';
import { HowToPayChoice, howToPay, isChargeable } from './HowToPayChoice';

/** Pays an open invoice through a gateway, where there is one. */
export function PayNow({ invoice }: { invoice: Invoice }) {
  const [opened, dialog] = useDisclosure();
  const { data: overview } = useOverview();
  const { data: config } = useConfig();
  const { data: saved } = useSavedMethods();
  const { data: offered } = useAvailableMethods(overview?.account.country ?? 'US');
  const possible =
    saved?.some((method) => isChargeable(method.provider)) ||
    offered?.some((method) => !isManual(method) && isServed(method, config));
  if (!possible) return null;
  const amount = formatMoney(invoice.amount_due, invoice.currency);
  return (
    <>
      <Button onClick={dialog.open}>Pay {amount}</Button>
      <Modal opened={opened} onClose={dialog.close} size="lg" title={`Pay ${invoice.invoice_number}`}>
        {opened && <PayForm invoice={invoice} country={overview?.account.country ?? null} onDone={dialog.close} />}
      </Modal>
    </>
  );
}

function PayForm({ invoice, country, onDone }: { invoice: Invoice; country: string | null; onDone: () => void }) {
  const [way, setWay] = useState<string | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const [action, setAction] = useState<NextAction | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const pay = usePayInvoice(invoice.id);

  function chosen(value: string) {
    setWay(value);
    setKey(newIdempotencyKey());
    pay.reset();
  }

  function follow(next: NextAction) {
    if (next.type === 'none') onDone();
    else setAction(next);
  }

  function send() {
    setFailure(null);
    if (way) pay.mutate({ ...howToPay(way), key }, { onSuccess: (paid) => follow(paid.next_action) });
  }

  if (action?.type === 'stripe' || action?.type === 'paypal') {
    return (
      <GatewayStep
        action={action}
        onDone={(payment) => {
          if (payment.status === 'succeeded') onDone();
          setAction(null);
          setFailure(payment.failure_message);
          setKey(newIdempotencyKey());
        }}
      />
    );
  }
  if (action) {
    return (
      <Callout role="status" tone="waiting" title="We wait for the answer of your bank">
        This takes a minute at most. You may close this.
      </Callout>
    );
  }
  return (
    <Stack gap="md">
      {failure && (
        <Callout role="alert" tone="bad" title={failure}>
          Nothing was charged. Try another way.
        </Callout>
      )}
      <HowToPayChoice country={country} value={way} onChange={chosen} onlyGateways />
      <AddTestCard onAdded={(method) => chosen(`saved:${method.id}`)} />
      <ProblemAlert error={pay.error} />
      <Group justify="flex-end">
        <Button onClick={send} disabled={!way} loading={pay.isPending}>
          Pay {formatMoney(invoice.amount_due, invoice.currency)}
        </Button>
      </Group>
    </Stack>
  );
}
