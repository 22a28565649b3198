import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useAddMethod, useTestCards } from '../../api/buying';
import { useConfig } from '../../api/session';
import type { SavedMethod, TestCard } from '../../api/types';
import { ProblemAlert } from '../../kit/ProblemAlert';

/** Saves one of the sandbox's cards, each with what happens when it is charged. Nothing in live mode. */
export function AddTestCard({ onAdded }: { onAdded?: (method: SavedMethod) => void }) {
  const { data: config } = useConfig();
  const sandbox = config?.mode === 'sandbox';
  const { data: cards } = useTestCards(sandbox);
  const [number, setNumber] = useState<string | null>(null);
  const add = useAddMethod();
  if (!sandbox) return null;
  const card = cards?.find((known) => known.number === number) ?? cards?.[0];

  function save() {
    if (card) add.mutate(asMethod(card), { onSuccess: onAdded });
  }

  return (
    <div>
      <Group align="flex-end" gap="sm">
        <Select
          label="Test card"
          allowDeselect={false}
          data={(cards ?? []).map((known) => ({ value: known.number, label: label(known) }))}
          value={card?.number ?? null}
          onChange={setNumber}
          flex="1 1 280px"
        />
        <Button variant="default" onClick={save} loading={add.isPending} disabled={!card}>
          Save card
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        The sandbox takes no money. Each card shows what a real one may do.
      </Text>
      <ProblemAlert error={add.error} />
    </div>
  );
}

function label(card: TestCard): string {
  return `${card.brand} •••• ${card.last4}: ${card.sentence}`;
}

function asMethod(card: TestCard) {
  return {
    type: 'card',
    provider: 'sandbox',
    provider_id: card.token,
    display_name: `${card.brand} •••• ${card.last4}`,
    details: { brand: card.brand, last4: card.last4 },
  };
}
