import {
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useDeleteMethod, useSaveMethod } from '../../../api/admin';
import type { PaymentMethod } from '../../../api/types';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';
import { CountrySelect } from '../../../parts/AddressFields';
import { methodName } from '../../../parts/methods';
import { DetailsEditor } from './DetailsEditor';
import { type DetailRow, rowsOf, toDetails } from './details';

const FIELDS = ['country_code', 'payment_method', 'display_name', 'instructions', 'sort_order'];
const KINDS = [
  { value: 'bank_transfer', label: 'Bank transfer' },
  { value: 'local_wallet', label: 'Local wallet' },
  { value: 'manual', label: 'Other manual payment' },
  { value: 'stripe', label: 'Card (Stripe)' },
  { value: 'paypal', label: 'PayPal' },
];

export function MethodDialog({ method, onClose }: { method: Partial<PaymentMethod>; onClose: () => void }) {
  const save = useSaveMethod();
  const remove = useDeleteMethod();
  const [deleting, setDeleting] = useState(false);
  const [bank, setBank] = useState<DetailRow[]>(() => rowsOf(method.bank_details));
  const [wallet, setWallet] = useState<DetailRow[]>(() => rowsOf(method.wallet_details));
  const form = useForm({
    initialValues: {
      country_code: method.country_code ?? null,
      payment_method: method.payment_method ?? 'bank_transfer',
      display_name: method.display_name ?? '',
      instructions: method.instructions ?? '',
      sort_order: method.sort_order ?? 10,
      is_enabled: method.is_enabled ?? true,
    },
    validate: { display_name: (name) => (name.trim() ? null : 'Write the name that customers see.') },
  });
  const kinds =
    KINDS.some(({ value }) => value === method.payment_method) || !method.payment_method
      ? KINDS
      : [...KINDS, { value: method.payment_method, label: methodName(method.payment_method) }];

  function submit(values: typeof form.values) {
    save.mutate(
      { id: method.id, ...values, bank_details: toDetails(bank), wallet_details: toDetails(wallet) },
      {
        onSuccess: () => {
          done(`${values.display_name} saved`);
          onClose();
        },
        onError: (error) => showFieldErrors(error, form, FIELDS),
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={method.id ? `Edit ${method.display_name}` : 'Add a payment method'}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label="Name" description="What customers see" required {...form.getInputProps('display_name')} />
            <Select
              label="Kind"
              description="How it is paid"
              allowDeselect={false}
              data={kinds}
              {...form.getInputProps('payment_method')}
            />
            <CountrySelect
              description="Empty: everywhere"
              placeholder="Everywhere"
              clearable
              clearButtonProps={{ 'aria-label': 'Everywhere' }}
              {...form.getInputProps('country_code')}
            />
            <NumberInput
              label="Position"
              description="Lower comes first"
              min={0}
              {...form.getInputProps('sort_order')}
            />
          </SimpleGrid>
          <Textarea
            label="Instructions"
            description="What the customer does, step by step"
            autosize
            minRows={3}
            {...form.getInputProps('instructions')}
          />
          <DetailsEditor title="Bank details" rows={bank} onChange={setBank} />
          <DetailsEditor title="Wallet details" rows={wallet} onChange={setWallet} />
          <Switch label="Offered to customers" {...form.getInputProps('is_enabled', { type: 'checkbox' })} />
          <ProblemAlert error={save.error} besideFields={FIELDS} />
          <Group justify="space-between">
            {method.id ? (
              <Button variant="subtle" color="gray" c="var(--mantine-color-error)" onClick={() => setDeleting(true)}>
                Delete
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit" loading={save.isPending}>
              Save method
            </Button>
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        opened={deleting}
        title={`Delete ${method.display_name}?`}
        confirmLabel="Delete method"
        dangerous
        onClose={() => setDeleting(false)}
        onConfirm={async () => {
          await remove.mutateAsync(method.id ?? '');
          done(`${method.display_name} deleted`);
          onClose();
        }}
      >
        It is offered no longer. Payments already made with it stay as they are. To pause it instead, switch it off.
      </ConfirmDialog>
    </Modal>
  );
}
