import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAddAdministrator, useAdministrators, useRemoveAdministrator } from '../../api/admin';
import type { Administrator } from '../../api/types';
import { ConfirmDialog } from '../../kit/ConfirmDialog';
import { PageHeader } from '../../kit/PageHeader';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { showFieldErrors } from '../../kit/problem';
import type { Column } from '../../kit/table/columns';
import { DataTable } from '../../kit/table/DataTable';
import { useTableState } from '../../kit/table/useTableState';
import { done } from '../../kit/toast';
import { When } from '../../kit/When';
import { useSignedIn } from '../../parts/guards';

const FIELDS = ['email', 'first_name', 'last_name'];

function nameOf({ first_name, last_name, email }: Administrator): string {
  return `${first_name ?? ''} ${last_name ?? ''}`.trim() || email;
}

/** Who may approve payments and see every account? */
export function Component() {
  const { data, error, refetch } = useAdministrators();
  const state = useTableState();
  const [adding, dialog] = useDisclosure();
  const [removing, setRemoving] = useState<Administrator | null>(null);
  const remove = useRemoveAdministrator();
  return (
    <>
      <PageHeader
        title="Administrators"
        answer="They approve payments, set up the platform and see every account."
        action={
          <Button leftSection={<IconPlus size={16} />} onClick={dialog.open}>
            Add administrator
          </Button>
        }
      />
      <DataTable
        label="Administrators"
        columns={useColumns(setRemoving)}
        rowKey={(person) => person.id}
        rows={data}
        error={error}
        onRetry={refetch}
        state={state}
        empty={{ title: 'No administrators', text: 'Add one by e-mail.' }}
      />
      {adding && <AddDialog onClose={dialog.close} />}
      <ConfirmDialog
        opened={removing !== null}
        title={`Remove ${removing ? nameOf(removing) : ''}?`}
        confirmLabel="Remove administrator"
        dangerous
        onClose={() => setRemoving(null)}
        onConfirm={async () => {
          if (!removing) return;
          await remove.mutateAsync(removing.id);
          done(`${nameOf(removing)} is no administrator any more`);
        }}
      >
        <Text>
          {removing?.email} loses access to every admin page at once. What they decided stays in the audit log.
        </Text>
      </ConfirmDialog>
    </>
  );
}

function useColumns(onRemove: (person: Administrator) => void): Column<Administrator>[] {
  const me = useSignedIn();
  return [
    { key: 'name', header: 'Name', names: true, cell: (person) => <strong>{nameOf(person)}</strong> },
    { key: 'email', header: 'E-mail', cell: (person) => person.email },
    { key: 'since', header: 'Since', cell: (person) => <When at={person.added_at} /> },
    { key: 'by', header: 'Added by', cell: (person) => person.added_by },
    {
      key: 'remove',
      header: 'Actions',
      bare: true,
      numeric: true,
      cell: (person) =>
        person.email === me.user.email ? (
          <Text span size="sm" c="dimmed">
            You
          </Text>
        ) : (
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-error)"
            size="compact-sm"
            onClick={() => onRemove(person)}
            aria-label={`Remove ${nameOf(person)}`}
          >
            Remove
          </Button>
        ),
    },
  ];
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const add = useAddAdministrator();
  const form = useForm({
    initialValues: { email: '', first_name: '', last_name: '' },
    validate: { email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'Write their e-mail address.') },
  });

  function submit(person: typeof form.values) {
    add.mutate(person, {
      onSuccess: () => {
        done(`${person.email} is an administrator now`);
        onClose();
      },
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <Modal opened onClose={onClose} title="Add an administrator">
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <TextInput label="E-mail" type="email" required {...form.getInputProps('email')} />
          <SimpleGrid cols={2}>
            <TextInput label="First name" {...form.getInputProps('first_name')} />
            <TextInput label="Last name" {...form.getInputProps('last_name')} />
          </SimpleGrid>
          <Text size="sm" c="dimmed">
            Who has no sign-in yet gets a mail to choose a password.
          </Text>
          <ProblemAlert error={add.error} besideFields={FIELDS} />
          <Group justify="flex-end">
            <Button type="submit" loading={add.isPending}>
              Add administrator
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
