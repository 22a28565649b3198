import { Button, Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAddresses, useDeleteAddress } from '../../../api/account';
import type { SavedAddress } from '../../../api/types';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { done } from '../../../kit/toast';
import { AddressDialog } from './AddressDialog';
import { AddressRow } from './AddressRow';

/** Where do invoices go, and which other addresses are kept? */
export function Addresses({ country }: { country: string | null }) {
  const { data: addresses, error, refetch } = useAddresses();
  const [edited, setEdited] = useState<SavedAddress | 'new' | null>(null);
  const [deleted, setDeleted] = useState<SavedAddress | null>(null);
  const remove = useDeleteAddress();
  return (
    <Section
      title="Addresses"
      description="Invoices go to the billing address. Those already written keep the address they have."
      action={
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
          Add address
        </Button>
      }
    >
      <ProblemAlert error={error} title="The addresses could not be loaded" onRetry={refetch} />
      {!addresses && !error && <Skeleton height={64} />}
      {addresses?.length === 0 && <Text c="dimmed">No address yet. Invoices need one.</Text>}
      {addresses?.map((address) => (
        <AddressRow
          key={address.id}
          address={address}
          onEdit={() => setEdited(address)}
          onDelete={() => setDeleted(address)}
        />
      ))}
      {edited && (
        <AddressDialog address={edited === 'new' ? null : edited} country={country} onClose={() => setEdited(null)} />
      )}
      <ConfirmDialog
        opened={deleted !== null}
        title={`Delete the address in ${deleted?.city ?? ''}?`}
        confirmLabel="Delete address"
        dangerous
        onClose={() => setDeleted(null)}
        onConfirm={async () => {
          if (!deleted) return;
          await remove.mutateAsync(deleted.id);
          done('Address deleted');
        }}
      >
        <Text>Invoices written to it keep it. This cannot be undone.</Text>
      </ConfirmDialog>
    </Section>
  );
}
