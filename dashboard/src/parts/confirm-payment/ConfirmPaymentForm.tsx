import { Button, Group, Select, Skeleton, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useAvailableMethods, useConfirmPayment } from '../../api/billing';
import { newIdempotencyKey } from '../../api/idempotency';
import type { Invoice, Payment } from '../../api/types';
import { isDecimal } from '../../kit/decimal';
import { FilePicker } from '../../kit/FilePicker';
import { formatMoney } from '../../kit/money';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { showFieldErrors } from '../../kit/problem';
import { MethodInstructions } from '../MethodInstructions';
import { isManual } from '../methods';
import { AmountDifference } from './AmountDifference';

const FIELDS = ['payment_method', 'amount', 'transaction_reference', 'notes', 'proof'];
const PROOF_TYPES = ['application/pdf', 'image/png', 'image/jpeg'];
const PROOF_BYTES = 5 * 1024 * 1024;

interface ConfirmPaymentFormProps {
  invoice: Invoice;
  country: string | null;
  onSubmitted: (payment: Payment) => void;
}

export function ConfirmPaymentForm({ invoice, country, onSubmitted }: ConfirmPaymentFormProps) {
  const [idempotencyKey] = useState(newIdempotencyKey);
  const confirm = useConfirmPayment(idempotencyKey);
  const methods = useAvailableMethods(country);
  const manual = methods.data?.filter(isManual) ?? [];
  const form = useForm({
    initialValues: {
      payment_method: null as string | null,
      amount: invoice.amount_due,
      transaction_reference: '',
      notes: '',
      proof: null as File | null,
    },
    validate: {
      amount: (amount) =>
        isDecimal(amount) && !/^[-+]?[0.]*$|^-/.test(amount.trim()) ? null : 'Write an amount such as 89.00.',
      transaction_reference: (text) => (text.trim() ? null : 'Write the reference or number that your bank gave you.'),
    },
  });
  const { amount, payment_method } = form.values;
  const chosen = manual.find((method) => method.payment_method === payment_method) ?? manual[0];

  function submit(values: typeof form.values) {
    if (!chosen) return;
    const fields = { ...values, amount: amount.trim(), payment_method: chosen.payment_method };
    confirm.mutate(
      { ...fields, invoice_id: invoice.id },
      { onSuccess: onSubmitted, onError: (error) => showFieldErrors(error, form, FIELDS) },
    );
  }

  if (methods.isPending && country) return <Skeleton height={320} />;
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap="md">
        <ProblemAlert error={methods.error} title="The payment methods could not be loaded" onRetry={methods.refetch} />
        {!methods.error && !chosen && (
          <Text>There is no transfer method for your country yet. Write to us and we will find a way.</Text>
        )}
        {chosen && (
          <>
            <Select
              label="How did you pay?"
              required
              allowDeselect={false}
              data={manual.map((method) => ({ value: method.payment_method, label: method.display_name }))}
              {...form.getInputProps('payment_method')}
              value={chosen.payment_method}
            />
            <MethodInstructions method={chosen} reference={invoice.payment_reference} />
          </>
        )}
        <TextInput
          label="Amount you paid"
          required
          inputMode="decimal"
          rightSection={<Text size="sm">{invoice.currency}</Text>}
          rightSectionWidth={56}
          styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
          {...form.getInputProps('amount')}
        />
        <AmountDifference paid={amount} due={invoice.amount_due} currency={invoice.currency} />
        <TextInput
          label="Transaction reference"
          description="The number on your bank’s or wallet’s receipt"
          required
          {...form.getInputProps('transaction_reference')}
        />
        <Textarea
          label="Notes"
          description="Anything that helps us find it"
          autosize
          minRows={2}
          {...form.getInputProps('notes')}
        />
        <FilePicker
          label="Proof of payment"
          description="Optional: a receipt or screenshot makes the review faster"
          accept={PROOF_TYPES}
          maxBytes={PROOF_BYTES}
          file={form.values.proof}
          onChange={(file) => form.setFieldValue('proof', file)}
          error={form.errors.proof as string | undefined}
        />
        <ProblemAlert error={confirm.error} besideFields={FIELDS} />
        <Group justify="space-between" align="center">
          <Text size="sm" c="dimmed" flex={1} miw={200}>
            An administrator checks it. Your plan and credits follow once it is approved.
          </Text>
          <Button type="submit" loading={confirm.isPending} disabled={!chosen}>
            {isDecimal(amount) ? `Confirm ${formatMoney(amount.trim(), invoice.currency)}` : 'Confirm payment'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
