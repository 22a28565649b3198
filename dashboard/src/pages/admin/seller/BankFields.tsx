import { SimpleGrid, TextInput } from '@mantine/core';
import type { SellerFormType } from './form';

export function BankFields({ form }: { form: SellerFormType }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} maw={680}>
      <TextInput label="Account holder" {...form.getInputProps('bank.account_holder')} />
      <TextInput label="Bank" {...form.getInputProps('bank.bank_name')} />
      <TextInput label="IBAN" {...form.getInputProps('bank.iban')} />
      <TextInput label="BIC" {...form.getInputProps('bank.bic')} />
      <TextInput label="Account number" {...form.getInputProps('bank.account_number')} />
      <TextInput label="Routing number" {...form.getInputProps('bank.routing_number')} />
    </SimpleGrid>
  );
}
