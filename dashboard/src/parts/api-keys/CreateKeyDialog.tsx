import { Button, Checkbox, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type KeyRing, useCreateApiKey } from '../../api/account';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { showFieldErrors } from '../../kit/problem';
import { NewKey } from './NewKey';

const FIELDS = ['name', 'scopes'];

interface CreateKeyDialogProps {
  ring: KeyRing;
  scopes: { value: string; label: string }[];
  opened: boolean;
  onClose: () => void;
}

export function CreateKeyDialog({ ring, scopes, opened, onClose }: CreateKeyDialogProps) {
  const create = useCreateApiKey(ring);
  const form = useForm({
    initialValues: { name: '', scopes: [] as string[] },
    validate: {
      name: (name) => (name.trim() ? null : 'Name it after the server that will use it.'),
      scopes: (chosen) => (chosen.length > 0 ? null : 'Choose at least one scope.'),
    },
  });

  function close() {
    onClose();
    form.reset();
    create.reset();
  }

  const key = create.data?.key;
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={key ? 'Copy the key now' : 'Create an API key'}
      closeOnClickOutside={!key}
      closeOnEscape={!key}
    >
      {key ? (
        <NewKey value={key} onClose={close} />
      ) : (
        <form
          noValidate
          onSubmit={form.onSubmit((values) =>
            create.mutate(values, { onError: (error) => showFieldErrors(error, form, FIELDS) }),
          )}
        >
          <Stack>
            <TextInput label="Name" placeholder="Production server" required {...form.getInputProps('name')} />
            <Checkbox.Group label="What may it do?" required {...form.getInputProps('scopes')}>
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
                {scopes.map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={label} description={value} />
                ))}
              </SimpleGrid>
            </Checkbox.Group>
            <ProblemAlert error={create.error} besideFields={FIELDS} />
            <Group justify="flex-end">
              <Button type="submit" loading={create.isPending}>
                Create key
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
