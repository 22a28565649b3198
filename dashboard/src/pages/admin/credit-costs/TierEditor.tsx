import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import classes from './CreditCosts.module.css';
import { newTier, type TierValues } from './price';

interface TierEditorProps {
  tiers: TierValues[];
  errors: Record<string, string>;
  onChange: (tiers: TierValues[]) => void;
}

/** Tiers one below the other: each begins where the one above ends, and the last has no end. */
export function TierEditor({ tiers, errors, onChange }: TierEditorProps) {
  const change = (key: number, part: Partial<TierValues>) =>
    onChange(tiers.map((tier) => (tier.key === key ? { ...tier, ...part } : tier)));
  const add = () => onChange([...tiers.slice(0, -1), newTier(), ...tiers.slice(-1)]);
  return (
    <Stack gap="xs" role="group" aria-label="Tiers">
      <div className={classes.tierHead} aria-hidden>
        <span>Up to, included</span>
        <span>Price per unit</span>
        <span>Flat fee</span>
      </div>
      {tiers.map((tier, place) => {
        const last = place === tiers.length - 1;
        const name = `Tier ${place + 1}`;
        return (
          <div key={tier.key} className={classes.tier}>
            <TextInput
              aria-label={`${name}: up to`}
              placeholder={last ? 'No end' : '100'}
              inputMode="decimal"
              disabled={last}
              value={last ? '' : tier.up_to}
              error={errors[`tiers.${place}.up_to`]}
              onChange={(event) => change(tier.key, { up_to: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`${name}: price per unit`}
              placeholder="0"
              inputMode="decimal"
              value={tier.unit_price}
              error={errors[`tiers.${place}.unit_price`]}
              onChange={(event) => change(tier.key, { unit_price: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`${name}: flat fee`}
              placeholder="0"
              inputMode="decimal"
              value={tier.flat_fee}
              error={errors[`tiers.${place}.flat_fee`]}
              onChange={(event) => change(tier.key, { flat_fee: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              c="dimmed"
              mt={4}
              disabled={tiers.length === 1}
              aria-label={`Remove tier ${place + 1}`}
              onClick={() => onChange(tiers.filter(({ key }) => key !== tier.key))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        );
      })}
      <Group justify="space-between">
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
          Add a tier
        </Button>
        <Text size="xs" c="dimmed">
          A flat fee is due once its tier is entered; that of the first tier always.
        </Text>
      </Group>
    </Stack>
  );
}
