import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useGatewayStep, useTestCards } from '../../api/buying';
import { useConfig } from '../../api/session';
import type { NextAction, Payment } from '../../api/types';
import { formatMoney } from '../../kit/money';
import { ProblemAlert } from '../../kit/ProblemAlert';

/** What the customer does at the gateway: choose a card, approve, or confirm to the bank. The sandbox plays the gateway here. */
export function GatewayStep({ action, onDone }: { action: NextAction; onDone: (payment: Payment) => void }) {
  const { data: config } = useConfig();
  const sandbox = config?.mode === 'sandbox';
  const { data: cards } = useTestCards(sandbox);
  const [number, setNumber] = useState<string | null>(null);
  const step = useGatewayStep();
  const secret = action.client_secret;
  if (!sandbox || !secret) {
    return <Text>Go on at the payment provider. This page shows the outcome as soon as it is known.</Text>;
  }
  const choosing = action.step === 'choose_method';
  const card = cards?.find((known) => known.number === number) ?? cards?.[0];

  function goOn(refuse: boolean) {
    step.mutate(
      { client_secret: secret ?? '', refuse, ...(choosing && card ? { card: card.number } : {}) },
      { onSuccess: onDone },
    );
  }

  return (
    <Stack gap="md">
      <Text>{TEXTS[action.step ?? ''] ?? TEXTS.authenticate}</Text>
      {choosing && (
        <Select
          label="Test card"
          allowDeselect={false}
          maw={480}
          data={(cards ?? []).map((known) => ({
            value: known.number,
            label: `${known.brand} •••• ${known.last4}: ${known.sentence}`,
          }))}
          value={card?.number ?? null}
          onChange={setNumber}
        />
      )}
      <ProblemAlert error={step.error} />
      <Group gap="sm">
        <Button onClick={() => goOn(false)} loading={step.isPending}>
          {choosing ? 'Pay' : 'Approve'} {formatMoney(action.amount, action.currency)}
        </Button>
        <Button variant="default" onClick={() => goOn(true)} disabled={step.isPending}>
          Do not pay
        </Button>
      </Group>
    </Stack>
  );
}

const TEXTS: Record<string, string> = {
  choose_method: 'The sandbox stands in for the card form: choose a card that exists nowhere.',
  approve: 'The sandbox stands in for PayPal: approve the payment, or turn it down.',
  authenticate: 'Your bank asks you to confirm this payment. The sandbox stands in for your bank.',
};
