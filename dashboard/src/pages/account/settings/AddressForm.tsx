import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSaveSettings } from '../../../api/account';
import type { AccountSettings } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';
import { AddressFields, addressPaths, filledAddress } from '../../../parts/AddressFields';

const FIELDS = addressPaths('billing_address');

export function AddressForm({ settings }: { settings: AccountSettings }) {
  const save = useSaveSettings();
  const form = useForm({ initialValues: { billing_address: filledAddress(settings.billing_address) } });

  function submit(values: typeof form.values) {
    save.mutate(values, {
      onSuccess: () => {
        form.resetDirty();
        done('Billing address saved');
      },
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack maw={680} gap="md">
        <AddressFields form={form} prefix="billing_address" required />
        <ProblemAlert error={save.error} besideFields={FIELDS} />
        <div>
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            Save address
          </Button>
        </div>
      </Stack>
    </form>
  );
}
