import { Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../api/idempotency';
import { useAddCredit, useMandateUsers } from '../../../api/mandates';
import type { MandateSettings } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { compare, isDecimal } from '../../../kit/decimal';
import { formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { Section } from '../../../kit/Section';
import { done } from '../../../kit/toast';

const FIELDS = ['userId', 'amount', 'description'];

export function CreditTab({ account, settings }: { account: string; settings: MandateSettings | null }) {
  if (!settings) return <Callout title="Save settings first: they say which wallet is meant." />;
  if (settings.billingModel === 'UNLIMITED') {
    return <Callout title="Nothing is checked with the unlimited model, so there is no credit to add." />;
  }
  return <CreditForm account={account} settings={settings} />;
}

function CreditForm({ account, settings }: { account: string; settings: MandateSettings }) {
  const add = useAddCredit(account);
  const users = useMandateUsers(account);
  const [key, setKey] = useState(newIdempotencyKey);
  const ofUsers = settings.billingModel === 'PREPAY_USER';
  const form = useForm({
    initialValues: { userId: null as string | null, amount: '', description: '', fromMandate: false },
    validate: {
      amount: (amount) =>
        isDecimal(amount) && compare(amount.trim(), '0') > 0 ? null : 'Write an amount above zero, such as 100.',
      userId: (user) => (ofUsers && !user ? 'Choose the user whose wallet is filled.' : null),
    },
  });

  function submit(values: typeof form.values) {
    add.mutate(
      { ...values, amount: values.amount.trim(), description: values.description.trim() || 'Manual credit', key },
      {
        onSuccess: (entry) => {
          done(
            `${formatQuantity(entry.amount)} ${entry.asset} added`,
            `The wallet holds ${formatQuantity(entry.balanceAfter)} now.`,
          );
          form.reset();
          setKey(newIdempotencyKey());
        },
        onError: (error) => showFieldErrors(error, form, FIELDS),
      },
    );
  }

  return (
    <Section
      title="Add credit"
      description={ofUsers ? 'It goes to the wallet of one user.' : 'It goes to the account’s wallet.'}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack maw={480}>
          {ofUsers && (
            <>
              <Select
                label="User"
                searchable
                required
                data={(users.data ?? []).map((user) => ({ value: user.id, label: user.displayName }))}
                nothingFoundMessage="No such user"
                {...form.getInputProps('userId')}
              />
              <Switch
                label="Take it from the account’s own wallet"
                description="Switched off, it is given anew"
                {...form.getInputProps('fromMandate', { type: 'checkbox' })}
              />
            </>
          )}
          <TextInput
            label={`Amount in ${settings.asset}`}
            inputMode="decimal"
            required
            {...form.getInputProps('amount')}
          />
          <TextInput
            label="Description"
            description="What the account reads beside it"
            placeholder="Manual credit"
            {...form.getInputProps('description')}
          />
          <ProblemAlert error={add.error} besideFields={FIELDS} />
          <Group>
            <Button type="submit" loading={add.isPending}>
              Add credit
            </Button>
            <Text size="sm" c="dimmed">
              It can be spent at once.
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
