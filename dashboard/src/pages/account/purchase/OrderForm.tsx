import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { usePurchase, useSavedMethods } from '../../../api/buying';
import { newIdempotencyKey } from '../../../api/idempotency';
import type { Bought, CreditPackage } from '../../../api/types';
import { formatMoney, formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { AddTestCard } from '../../../parts/pay/AddTestCard';
import { HowToPayChoice, howToPay, isChargeable } from '../../../parts/pay/HowToPayChoice';
import { PackageCards } from './PackageCards';
import classes from './Purchase.module.css';

interface OrderFormProps {
  packages: CreditPackage[];
  country: string | null;
  onBought: (bought: Bought) => void;
}

export function OrderForm({ packages, country, onBought }: OrderFormProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [way, setWay] = useState<string | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const saved = useSavedMethods();
  const purchase = usePurchase();
  const sold = packages.find(({ id }) => id === chosen) ?? packages.find((one) => one.is_featured) ?? packages[0];
  const card = saved.data?.find((method) => isChargeable(method.provider));
  const paidWith = way ?? (card ? `saved:${card.id}` : null);

  if (!sold) return <Text>There are no packages on sale now. Write to us and we will find a way.</Text>;

  /** Another choice is another order: it gets a key of its own. */
  function changed(change: () => void) {
    change();
    setKey(newIdempotencyKey());
    purchase.reset();
  }

  function buy() {
    if (sold && paidWith) {
      purchase.mutate({ package_id: sold.id, ...howToPay(paidWith), key }, { onSuccess: onBought });
    }
  }

  return (
    <>
      <Section title="Which package?">
        <PackageCards packages={packages} value={sold.id} onChange={(id) => changed(() => choose(id))} />
      </Section>
      <Section title="How do you want to pay?">
        <div style={{ maxWidth: 620 }}>
          <HowToPayChoice country={country} value={paidWith} onChange={(value) => changed(() => setWay(value))} />
          <div style={{ marginTop: 16 }}>
            <AddTestCard onAdded={(method) => changed(() => setWay(`saved:${method.id}`))} />
          </div>
        </div>
      </Section>
      <div className={classes.summary}>
        <ProblemAlert error={purchase.error} />
        <Group justify="space-between" mt={purchase.error ? 'sm' : 0}>
          <Text size="sm" c="dimmed" flex="1 1 220px">
            {whatFollows(paidWith)}
          </Text>
          <Button size="md" onClick={buy} loading={purchase.isPending} disabled={!paidWith}>
            {`Buy ${formatQuantity(sold.credits)} credits for ${formatMoney(sold.final_price, sold.currency)}`}
          </Button>
        </Group>
      </div>
    </>
  );
}

function whatFollows(paidWith: string | null): string {
  if (!paidWith) return 'Choose how you want to pay.';
  return paidWith.startsWith('saved:')
    ? 'Your saved method is charged now, and the credits arrive at once.'
    : 'You get an invoice now. The credits arrive when it is paid.';
}
