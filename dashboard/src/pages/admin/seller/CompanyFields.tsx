import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { LONG_LIST, TIME_ZONES } from '../../../parts/countries';
import type { SellerFormType } from './form';

export function CompanyFields({ form }: { form: SellerFormType }) {
  return (
    <Stack maw={680}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label="Name" required {...form.getInputProps('name')} />
        <TextInput label="Legal name" {...form.getInputProps('legal_name')} />
        <TextInput label="Tax id" {...form.getInputProps('tax_id')} />
        <TextInput label="Currency" maxLength={3} {...form.getInputProps('currency')} />
        <TextInput label="E-mail" type="email" {...form.getInputProps('email')} />
        <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
        <TextInput label="Website" type="url" {...form.getInputProps('website')} />
        <Select
          label="Time zone"
          searchable
          allowDeselect={false}
          limit={80}
          data={TIME_ZONES}
          comboboxProps={LONG_LIST}
          {...form.getInputProps('timezone')}
        />
      </SimpleGrid>
      <Textarea
        label="Invoice footer"
        description="Terms or a word of thanks, at the end of each invoice"
        autosize
        minRows={2}
        {...form.getInputProps('invoice_footer')}
      />
    </Stack>
  );
}
