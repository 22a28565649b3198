import { Button, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useChangeWallet, useMandateUsers, useWallets } from '../../../api/mandates';
import type { StaffWallet } from '../../../api/types';
import { compare, isDecimal } from '../../../kit/decimal';
import { Quantity } from '../../../kit/Money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { StatusBadge } from '../../../kit/StatusBadge';
import type { Column } from '../../../kit/table/columns';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { done } from '../../../kit/toast';

/** What is in each wallet of the account, and what it may do. */
export function WalletsTab({ account }: { account: string }) {
  const state = useTableState();
  const { data, error, refetch } = useWallets(account, state.page);
  const users = useMandateUsers(account);
  const [editing, setEditing] = useState<StaffWallet | null>(null);
  const nameOf = (wallet: StaffWallet) =>
    wallet.user_id === null
      ? 'The account’s own'
      : (users.data?.find((user) => user.id === wallet.user_id)?.displayName ?? wallet.user_id);
  return (
    <>
      <DataTable
        label="Wallets"
        columns={columns(nameOf, setEditing)}
        rowKey={(wallet) => wallet.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        empty={{ title: 'No wallets yet', text: 'Save settings, and the account has one.' }}
      />
      {editing && <WalletDialog wallet={editing} name={nameOf(editing)} onClose={() => setEditing(null)} />}
    </>
  );
}

function columns(
  nameOf: (wallet: StaffWallet) => string,
  onEdit: (wallet: StaffWallet) => void,
): Column<StaffWallet>[] {
  return [
    { key: 'whose', header: 'Wallet', names: true, cell: (wallet) => <strong>{nameOf(wallet)}</strong> },
    {
      key: 'balance',
      header: 'Balance',
      numeric: true,
      cell: (wallet) => <Quantity value={wallet.balance} unit={wallet.asset} />,
    },
    { key: 'available', header: 'Available', numeric: true, cell: (wallet) => <Quantity value={wallet.available} /> },
    {
      key: 'limit',
      header: 'Credit limit',
      numeric: true,
      cell: (wallet) => (wallet.credit_limit === null ? 'None' : <Quantity value={wallet.credit_limit} />),
    },
    {
      key: 'status',
      header: 'Status',
      cell: (wallet) => <StatusBadge status={wallet.enabled ? wallet.status : 'suspended'} />,
    },
    {
      key: 'change',
      header: 'Actions',
      bare: true,
      numeric: true,
      cell: (wallet) => (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onEdit(wallet)}
          aria-label={`Change the wallet: ${nameOf(wallet)}`}
        >
          Change
        </Button>
      ),
    },
  ];
}

function WalletDialog({ wallet, name, onClose }: { wallet: StaffWallet; name: string; onClose: () => void }) {
  const change = useChangeWallet();
  const form = useForm({
    initialValues: { credit_limit: wallet.credit_limit ?? '', enabled: wallet.enabled },
    validate: {
      credit_limit: (limit) =>
        limit.trim() === '' || (isDecimal(limit) && compare(limit.trim(), '0') >= 0)
          ? null
          : 'Write a limit of zero or more, or leave it empty.',
    },
  });

  function submit(values: typeof form.values) {
    change.mutate(
      { id: wallet.id, credit_limit: values.credit_limit.trim() || null, enabled: values.enabled },
      {
        onSuccess: () => {
          done('Wallet changed');
          onClose();
        },
        onError: (error) => showFieldErrors(error, form, ['credit_limit']),
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={`Wallet: ${name}`}>
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <TextInput
            label="Credit limit"
            description="How far below zero it may go when the account is billed postpaid. Empty: no limit."
            inputMode="decimal"
            {...form.getInputProps('credit_limit')}
          />
          <Switch
            label="May be spent from"
            description="Switched off, every debit is refused"
            {...form.getInputProps('enabled', { type: 'checkbox' })}
          />
          <Text size="sm" c="dimmed">
            It holds <Quantity value={wallet.balance} unit={wallet.asset} />, of which <Quantity value={wallet.held} />{' '}
            are reserved. The change takes effect at once.
          </Text>
          <ProblemAlert error={change.error} besideFields={['credit_limit']} />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              Save wallet
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
