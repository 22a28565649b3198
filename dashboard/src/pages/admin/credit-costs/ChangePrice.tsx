import { Button, Group, Stack, Title } from '@mantine/core';
import { type CreditCost, useChangeCreditCost } from '../../../api/creditCosts';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { done } from '../../../kit/toast';
import { PriceFields } from './PriceFields';
import { usePriceForm } from './usePriceForm';
import { costName } from './words';

/** The next version of a price, begun with the one that holds. */
export function ChangePrice({ cost, onClose }: { cost: CreditCost; onClose: () => void }) {
  const change = useChangeCreditCost(cost.id);
  const form = usePriceForm(cost.price);

  function save() {
    form.submit((sent) =>
      change.mutate(sent, {
        onSuccess: () => {
          done(
            sent.valid_from ? `The new price of ${costName(cost)} is scheduled` : `${costName(cost)} has its new price`,
          );
          onClose();
        },
        onError: form.refuse,
      }),
    );
  }

  return (
    <Stack component="section" aria-label="Change price" gap="md">
      <Title order={2}>New price</Title>
      <PriceFields form={form} asset={cost.asset} />
      <ProblemAlert error={change.error} besideFields={form.shown} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Keep as it is
        </Button>
        <Button loading={change.isPending} onClick={save}>
          {form.from ? 'Schedule price' : 'Change price now'}
        </Button>
      </Group>
    </Stack>
  );
}
