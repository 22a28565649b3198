import { Button, Code, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type KeyRing, useApiKeys, useRevokeApiKey } from '../../api/account';
import type { ApiKey } from '../../api/types';
import { ConfirmDialog } from '../../kit/ConfirmDialog';
import { PageHeader } from '../../kit/PageHeader';
import { DataTable } from '../../kit/table/DataTable';
import { useTableState } from '../../kit/table/useTableState';
import { done } from '../../kit/toast';
import { CreateKeyDialog } from './CreateKeyDialog';
import { keyColumns } from './columns';

interface ApiKeysProps {
  ring: KeyRing;
  title: string;
  answer: string;
  scopes: { value: string; label: string }[];
}

/** The keys of an account or of the platform: both are made, shown once and revoked in the same way. */
export function ApiKeys({ ring, title, answer, scopes }: ApiKeysProps) {
  const { data, error, refetch } = useApiKeys(ring);
  const state = useTableState();
  const [creating, dialog] = useDisclosure();
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const revoke = useRevokeApiKey(ring);
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={dialog.open}>
      Create key
    </Button>
  );
  return (
    <>
      <PageHeader title={title} answer={answer} action={create} />
      <DataTable
        label={title}
        columns={keyColumns(setRevoking)}
        rowKey={(key) => key.id}
        rows={data}
        error={error}
        onRetry={refetch}
        state={state}
        empty={{
          title: 'No keys yet',
          text: 'Create one, and your server can read balances and report usage with it.',
        }}
      />
      <CreateKeyDialog ring={ring} scopes={scopes} opened={creating} onClose={dialog.close} />
      <ConfirmDialog
        opened={revoking !== null}
        title={`Revoke ${revoking?.name ?? 'key'}?`}
        confirmLabel="Revoke key"
        dangerous
        onClose={() => setRevoking(null)}
        onConfirm={async () => {
          if (!revoking) return;
          await revoke.mutateAsync(revoking.id);
          done(`${revoking.name} is revoked`);
        }}
      >
        <Text>
          Servers that use <Code>{revoking?.prefix}…</Code> are refused from this moment on. This cannot be undone.
        </Text>
      </ConfirmDialog>
    </>
  );
}
