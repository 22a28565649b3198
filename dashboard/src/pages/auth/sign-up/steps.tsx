import {
  Group,
  PasswordInput,
  Radio,
  Select,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useAvailableMethods } from '../../../api/billing';
import { useConfig } from '../../../api/session';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { AddressFields, CountrySelect } from '../../../parts/AddressFields';
import { countryName, LONG_LIST, TIME_ZONES } from '../../../parts/countries';
import { MethodInstructions } from '../../../parts/MethodInstructions';
import { isUsable } from '../../../parts/methods';
import type { SignUpForm } from './form';

export function PersonStep({ form }: { form: SignUpForm }) {
  return (
    <Stack gap="md" maw={620}>
      <Title order={2}>Who are you?</Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="First name" autoComplete="given-name" required {...form.getInputProps('first_name')} />
        <TextInput label="Last name" autoComplete="family-name" required {...form.getInputProps('last_name')} />
        <TextInput label="E-mail" type="email" autoComplete="username" required {...form.getInputProps('email')} />
        <PasswordInput
          label="Password"
          autoComplete="new-password"
          required
          placeholder="At least 10 characters"
          {...form.getInputProps('password')}
        />
      </SimpleGrid>
      <Title order={2} mt="sm">
        And your company?
      </Title>
      <TextInput
        label="Account name"
        description="Stands on your invoices; you can change it later"
        autoComplete="organization"
        required
        {...form.getInputProps('account_name')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CountrySelect required allowDeselect={false} {...form.getInputProps('country')} />
        <Select
          label="Time zone"
          searchable
          allowDeselect={false}
          data={TIME_ZONES}
          comboboxProps={LONG_LIST}
          limit={80}
          {...form.getInputProps('timezone')}
        />
      </SimpleGrid>
    </Stack>
  );
}

export function AddressStep({ form }: { form: SignUpForm }) {
  return (
    <Stack gap="md" maw={620}>
      <div>
        <Title order={2}>Where should the invoice go?</Title>
        <Text size="sm" c="dimmed">
          In {countryName(form.values.country)}. Each invoice keeps the address that it was written with.
        </Text>
      </div>
      <AddressFields form={form} prefix="billing_address" required withCountry={false} />
    </Stack>
  );
}

export function MethodStep({ form }: { form: SignUpForm }) {
  const { data, error, isPending, refetch } = useAvailableMethods(form.values.country);
  const { data: config } = useConfig();
  const methods = data?.filter((method) => isUsable(method, config));
  const chosen = methods?.find((method) => method.payment_method === form.values.payment_method);
  return (
    <Stack gap="md" maw={620}>
      <Title order={2}>How do you want to pay?</Title>
      {isPending && <Skeleton height={160} />}
      <ProblemAlert error={error} title="The payment methods could not be loaded" onRetry={refetch} />
      {methods && (
        <Radio.Group aria-label="Payment method" {...form.getInputProps('payment_method')}>
          <Stack gap="xs">
            {methods.map((method) => (
              <Radio.Card key={method.id} value={method.payment_method} p="sm">
                <Group gap="sm" wrap="nowrap">
                  <Radio.Indicator />
                  <Text fw={550} size="sm">
                    {method.display_name}
                  </Text>
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
      )}
      {chosen && <MethodInstructions method={chosen} />}
    </Stack>
  );
}
