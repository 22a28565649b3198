import { Anchor, Button, Select, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { useSaveAutoTopUp } from '../../../api/buying';
import type { AutoTopUp, CreditPackage, SavedMethod } from '../../../api/types';
import { isDecimal } from '../../../kit/decimal';
import { formatMoney, formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';
import { paths } from '../../../paths';

const FIELDS = ['threshold', 'package_id', 'payment_method_id', 'monthly_cap', 'cool_off_minutes'];
const PAUSES = [
  { value: '0', label: 'No pause' },
  { value: '15', label: '15 minutes' },
  { value: '60', label: '1 hour' },
  { value: '1440', label: '1 day' },
];

interface AutoTopUpFormProps {
  topUp: AutoTopUp;
  packages: CreditPackage[];
  methods: SavedMethod[];
}

export function AutoTopUpForm({ topUp, packages, methods }: AutoTopUpFormProps) {
  const save = useSaveAutoTopUp();
  const featured = packages.find((sold) => sold.is_featured) ?? packages[0];
  const form = useForm({
    initialValues: {
      enabled: topUp.enabled && topUp.state !== 'stopped',
      threshold: Number(topUp.threshold) > 0 ? topUp.threshold : '100',
      package_id: topUp.package_id ?? featured?.id ?? null,
      payment_method_id: topUp.payment_method_id ?? methods[0]?.id ?? null,
      monthly_cap: topUp.monthly_cap && Number(topUp.monthly_cap) >= 1 ? topUp.monthly_cap : '100.00',
      cool_off_minutes: String(topUp.cool_off_minutes),
    },
    validate: {
      threshold: (text, { enabled }) => (!enabled || isPositive(text) ? null : 'Write a number of credits above zero.'),
      monthly_cap: (text, { enabled }) => (!enabled || isPositive(text) ? null : 'Write an amount such as 100.00.'),
    },
  });
  const sold = packages.find(({ id }) => id === form.values.package_id);
  const on = form.values.enabled;

  function submit(values: typeof form.values) {
    const wish = values.enabled
      ? {
          enabled: true,
          threshold: values.threshold.trim(),
          package_id: values.package_id ?? undefined,
          payment_method_id: values.payment_method_id ?? undefined,
          monthly_cap: values.monthly_cap.trim(),
          cool_off_minutes: Number(values.cool_off_minutes),
        }
      : { enabled: false };
    save.mutate(wish, {
      onSuccess: () => done(wish.enabled ? 'Automatic top-up is on' : 'Automatic top-up is off'),
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap="md" maw={680}>
        <Switch label="Top up automatically" {...form.getInputProps('enabled', { type: 'checkbox' })} />
        {on && (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
              <TextInput
                label="When fewer than so many credits are left"
                inputMode="decimal"
                required
                {...form.getInputProps('threshold')}
              />
              <Select
                label="Buy"
                required
                allowDeselect={false}
                data={packages.map((one) => ({
                  value: one.id,
                  label: `${formatQuantity(one.credits)} credits for ${formatMoney(one.final_price, one.currency)}`,
                }))}
                {...form.getInputProps('package_id')}
              />
              <Select
                label="Pay with"
                required
                allowDeselect={false}
                placeholder="No saved method"
                data={methods.map((method) => ({ value: method.id, label: method.display_name }))}
                {...form.getInputProps('payment_method_id')}
              />
              <TextInput
                label="At most in a month"
                inputMode="decimal"
                required
                rightSection={<Text size="sm">{sold?.currency ?? topUp.currency}</Text>}
                rightSectionWidth={56}
                {...form.getInputProps('monthly_cap')}
              />
              <Select
                label="Pause between two top-ups"
                allowDeselect={false}
                data={PAUSES}
                {...form.getInputProps('cool_off_minutes')}
              />
            </SimpleGrid>
            {methods.length === 0 && (
              <Text size="sm">
                Save a card first, on the tab{' '}
                <Anchor inherit component={Link} to={paths.account.methods} underline="always">
                  Payment methods
                </Anchor>
                .
              </Text>
            )}
            {sold && isPositive(form.values.threshold) && (
              <Text size="sm" c="dimmed">
                When the balance is below {formatQuantity(form.values.threshold.trim())},{' '}
                {formatMoney(sold.final_price, sold.currency)} is charged for {formatQuantity(sold.credits)} credits. If
                the balance fell further, the same charge buys as many packages as it takes to lift it above the level.
              </Text>
            )}
          </>
        )}
        <ProblemAlert error={save.error} besideFields={FIELDS} />
        <div>
          <Button type="submit" loading={save.isPending} disabled={on && methods.length === 0}>
            Save automatic top-up
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function isPositive(text: string): boolean {
  return isDecimal(text) && Number(text) > 0;
}
