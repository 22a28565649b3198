import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useActivate, useSuspend } from '../../../api/mandates';
import type { AccountForStaff } from '../../../api/types';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import { done } from '../../../kit/toast';

interface Props {
  account: AccountForStaff;
  opened: boolean;
  onClose: () => void;
}

export function SuspendDialog({ account, opened, onClose }: Props) {
  const suspend = useSuspend(account.id);
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      opened={opened}
      title={`Suspend ${account.name}?`}
      confirmLabel="Suspend account"
      dangerous
      disabled={!reason.trim()}
      onClose={onClose}
      onConfirm={async () => {
        await suspend.mutateAsync(reason.trim());
        done(`${account.name} is suspended`);
      }}
    >
      <Text>
        Its people and servers can read, pay and export from now on, and nothing else. You can activate it again at any
        time.
      </Text>
      <Textarea
        label="Reason"
        description="Stays in the audit log"
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

export function ActivateDialog({ account, opened, onClose }: Props) {
  const activate = useActivate(account.id);
  return (
    <ConfirmDialog
      opened={opened}
      title={`Activate ${account.name}?`}
      confirmLabel="Activate account"
      onClose={onClose}
      onConfirm={async () => {
        await activate.mutateAsync(undefined);
        done(`${account.name} is active again`);
      }}
    >
      <Text>It can spend and buy again at once. Nothing is charged for the time in between.</Text>
    </ConfirmDialog>
  );
}
