import { Button, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSaveSettings } from '../../../api/account';
import type { AccountSettings } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';
import { LONG_LIST, TIME_ZONES } from '../../../parts/countries';

const FIELDS = ['name', 'billing_email', 'tax_id', 'timezone'];

export function InformationForm({ settings }: { settings: AccountSettings }) {
  const save = useSaveSettings();
  const form = useForm({
    initialValues: {
      name: settings.name,
      billing_email: settings.billing_email ?? '',
      tax_id: settings.tax_id ?? '',
      timezone: settings.timezone,
    },
    validate: { name: (name) => (name.trim() ? null : 'An account needs a name.') },
  });

  function submit(values: typeof form.values) {
    save.mutate(values, {
      onSuccess: () => {
        form.resetDirty();
        done('Account information saved');
      },
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack maw={680} gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput label="Account name" required {...form.getInputProps('name')} />
          <TextInput
            label="Short name"
            value={settings.slug}
            readOnly
            variant="filled"
            description="Used in addresses and exports; fixed"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          <TextInput label="Billing e-mail" type="email" {...form.getInputProps('billing_email')} />
          <TextInput label="Tax id" placeholder="Such as DE123456789" {...form.getInputProps('tax_id')} />
          <Select
            label="Time zone"
            description="Days and months of your bills are counted in it"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            searchable
            allowDeselect={false}
            limit={80}
            data={TIME_ZONES}
            comboboxProps={LONG_LIST}
            {...form.getInputProps('timezone')}
          />
        </SimpleGrid>
        <ProblemAlert error={save.error} besideFields={FIELDS} />
        <div>
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            Save information
          </Button>
        </div>
      </Stack>
    </form>
  );
}
