import {
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type SettingsForm, useSaveSettings } from '../../../api/mandates';
import type { BillingModel, MandateSettings } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { Section } from '../../../kit/Section';
import { done } from '../../../kit/toast';
import { consequence, MODEL_TEXTS, MODELS } from './words';

const FIELDS = [
  'billingModel',
  'defaultUserCredit',
  'warningThresholdPercent',
  'notifyEmails',
  'asset',
  'creditPrice',
  'creditPriceCurrency',
];

function formOf(settings: MandateSettings | null): SettingsForm {
  return {
    billingModel: settings?.billingModel ?? 'PREPAY_MANDATE',
    defaultUserCredit: settings?.defaultUserCredit ?? 10,
    warningThresholdPercent: settings?.warningThresholdPercent ?? 10,
    blockOnZeroBalance: settings?.blockOnZeroBalance ?? true,
    notifyOnWarning: settings?.notifyOnWarning ?? true,
    notifyEmails: settings?.notifyEmails ?? [],
    asset: settings?.asset ?? 'credits',
    creditPrice: settings?.creditPrice ?? null,
    creditPriceCurrency: settings?.creditPriceCurrency ?? null,
  };
}

/** An emptied number is no number: zero has to be written. */
const isEmpty = (value: unknown) => value === '';
const RULES = {
  warningThresholdPercent: (percent: unknown) => (isEmpty(percent) ? 'Write a percentage from 0 to 100.' : null),
  defaultUserCredit: (credit: unknown, { billingModel }: SettingsForm) =>
    isEmpty(credit) && billingModel === 'PREPAY_USER' ? 'Write an amount, such as 10, or 0.' : null,
};

export function SettingsTab({ account, settings }: { account: string; settings: MandateSettings | null }) {
  const save = useSaveSettings(account);
  const [asking, setAsking] = useState<SettingsForm | null>(null);
  const form = useForm<SettingsForm>({ initialValues: formOf(settings), validate: RULES });
  const { billingModel, asset } = form.values;
  const change = consequence(settings?.billingModel ?? null, billingModel);

  async function store(values: SettingsForm) {
    await save.mutateAsync({
      ...values,
      creditPrice: values.creditPrice === '' ? null : values.creditPrice,
      creditPriceCurrency: values.creditPriceCurrency?.trim().toUpperCase() || null,
    });
    done('Settings saved');
  }

  function submit(values: SettingsForm) {
    if (consequence(settings?.billingModel ?? null, values.billingModel)) setAsking(values);
    else store(values).catch((error) => showFieldErrors(error, form, FIELDS));
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Section title="Billing model" description={MODEL_TEXTS[billingModel]}>
        <Stack maw={620}>
          <Select
            label="Model"
            allowDeselect={false}
            data={Object.entries(MODELS).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('billingModel')}
            onChange={(model) => model && form.setFieldValue('billingModel', model as BillingModel)}
          />
          {change && <Callout tone="waiting" title={change} />}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              label="Counted in"
              description="“credits” or a currency; fixed once used"
              {...form.getInputProps('asset')}
            />
            {billingModel === 'PREPAY_USER' && (
              <NumberInput
                label="Default user credit"
                description="What a user’s wallet opens with"
                min={0}
                {...form.getInputProps('defaultUserCredit')}
              />
            )}
          </SimpleGrid>
          {billingModel === 'CREDIT_POSTPAY' && asset === 'credits' && (
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <NumberInput
                label="Price of one credit"
                description="What use on credit is invoiced at"
                min={0}
                {...form.getInputProps('creditPrice')}
                value={form.values.creditPrice ?? ''}
              />
              <TextInput
                label="Currency"
                description="Empty: the account’s own"
                {...form.getInputProps('creditPriceCurrency')}
                value={form.values.creditPriceCurrency ?? ''}
              />
            </SimpleGrid>
          )}
          {(billingModel === 'PREPAY_USER' || billingModel === 'PREPAY_MANDATE') && (
            <Switch
              label="Stop at zero"
              description="Switched off, wallets may go below zero"
              {...form.getInputProps('blockOnZeroBalance', { type: 'checkbox' })}
            />
          )}
        </Stack>
      </Section>
      <Section
        title="Warning"
        description="Once for each fall below the threshold, until the wallet is filled up again."
      >
        <Stack maw={620}>
          <NumberInput
            label="Threshold in percent"
            description="Of what the wallet held when it was last filled up"
            min={0}
            max={100}
            maw={300}
            {...form.getInputProps('warningThresholdPercent')}
          />
          <Switch label="Send a mail" {...form.getInputProps('notifyOnWarning', { type: 'checkbox' })} />
          <TagsInput
            label="To these addresses"
            description="Press Enter after each"
            placeholder="name@example.com"
            {...form.getInputProps('notifyEmails')}
          />
        </Stack>
      </Section>
      <Stack maw={620}>
        {!asking && <ProblemAlert error={save.error} besideFields={FIELDS} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            Save settings
          </Button>
          {!settings && (
            <Text size="sm" c="dimmed">
              Nobody has set anything for this account yet.
            </Text>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking !== null}
        title="Change the billing model?"
        confirmLabel="Change model"
        dangerous
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          if (asking) await store(asking);
        }}
      >
        <Text>{asking && consequence(settings?.billingModel ?? null, asking.billingModel)}</Text>
      </ConfirmDialog>
    </form>
  );
}
