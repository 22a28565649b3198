import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSaveAddress } from '../../../api/account';
import type { SavedAddress } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { done } from '../../../kit/toast';
import { AddressFields, addressPaths, filledAddress } from '../../../parts/AddressFields';

const FIELDS = addressPaths('');

interface AddressDialogProps {
  /** Null for a new one. */
  address: SavedAddress | null;
  country: string | null;
  onClose: () => void;
}

export function AddressDialog({ address, country, onClose }: AddressDialogProps) {
  const save = useSaveAddress(address?.id ?? null);
  const form = useForm({
    initialValues: address ? filledAddress(address) : { ...filledAddress(null), country: country ?? '' },
    validate: {
      line1: (line) => (line.trim() ? null : 'Write street and number.'),
      city: (city) => (city.trim() ? null : 'Write the city.'),
      country: (code) => (code ? null : 'Choose the country.'),
    },
  });

  function submit(values: typeof form.values) {
    save.mutate(values, {
      onSuccess: () => {
        done(address ? 'Address saved' : 'Address added');
        onClose();
      },
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={address ? 'Edit address' : 'Add an address'}>
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack gap="md">
          <AddressFields form={form} prefix="" required />
          <ProblemAlert error={save.error} besideFields={FIELDS} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {address ? 'Save address' : 'Add address'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
