import { Group, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { useAvailableMethods } from '../../api/billing';
import { type HowToPay, useSavedMethods } from '../../api/buying';
import { useConfig } from '../../api/session';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { isManual, isServed } from '../methods';
import classes from './HowToPayChoice.module.css';

interface HowToPayChoiceProps {
  country: string | null;
  /** A saved method as "saved:" and its id, or the word of a method that is offered. */
  value: string | null;
  onChange: (value: string) => void;
  /** Leaves out what a person transfers, where only a gateway can help. */
  onlyGateways?: boolean;
}

/** The methods that the account has saved, and those that its country offers. */
export function HowToPayChoice({ country, value, onChange, onlyGateways }: HowToPayChoiceProps) {
  const saved = useSavedMethods();
  const offered = useAvailableMethods(country ?? 'US');
  const { data: config } = useConfig();
  const cards = saved.data?.filter((method) => isChargeable(method.provider)) ?? [];
  const methods = (offered.data ?? []).filter(
    (method) => isServed(method, config) && !(onlyGateways && isManual(method)),
  );
  if (saved.isPending || offered.isPending)
    return <Skeleton height={160} role="status" aria-label="Loading the payment methods" />;
  return (
    <>
      <ProblemAlert error={offered.error} title="The payment methods could not be loaded" onRetry={offered.refetch} />
      <Radio.Group aria-label="Payment method" value={value ?? ''} onChange={onChange}>
        <Stack gap="xs">
          {cards.map((method) => (
            <Way
              key={method.id}
              value={`saved:${method.id}`}
              name={method.display_name}
              note={method.is_default ? 'Saved, your default' : 'Saved'}
            />
          ))}
          {methods.map((method) => (
            <Way
              key={method.id}
              value={method.payment_method}
              name={method.display_name}
              note={isManual(method) ? 'Credits arrive when we have found your transfer' : 'Credits arrive at once'}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}

/** A saved bank account cannot be charged; a card that a gateway keeps can. */
export function isChargeable(provider: string): boolean {
  return ['sandbox', 'stripe', 'paypal'].includes(provider);
}

/** The choice in the words of the API. */
export function howToPay(value: string): HowToPay {
  return value.startsWith('saved:') ? { payment_method_id: value.slice(6) } : { payment_method: value };
}

function Way({ value, name, note }: { value: string; name: string; note: string }) {
  return (
    <Radio.Card value={value} className={classes.way} aria-label={name}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Radio.Indicator mt={2} />
        <div>
          <Text fw={550} size="sm">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}
