import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSaveSeller } from '../../../api/admin';
import type { Seller } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { Section } from '../../../kit/Section';
import { done } from '../../../kit/toast';
import { AddressFields } from '../../../parts/AddressFields';
import { ApprovalThresholds } from './ApprovalThresholds';
import { BankFields } from './BankFields';
import { CompanyFields } from './CompanyFields';
import { FIELDS, sellerOf, validateSeller, valuesOf } from './form';
import classes from './Seller.module.css';

export function SellerForm({ seller }: { seller: Seller }) {
  const save = useSaveSeller();
  const form = useForm({ initialValues: valuesOf(seller), validate: validateSeller });

  function submit(values: typeof form.values) {
    save.mutate(sellerOf(seller, values), {
      onSuccess: () => {
        form.resetDirty();
        done('Seller saved');
      },
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Section title="Company">
        <CompanyFields form={form} />
      </Section>
      <Section title="Address">
        <Stack maw={680}>
          <AddressFields form={form} prefix="address" />
        </Stack>
      </Section>
      <Section title="Bank" description="Where transfers go; printed on invoices.">
        <BankFields form={form} />
      </Section>
      <Section
        title="Second approval"
        description="Payments above these amounts need two administrators. Without a line, one is enough."
      >
        <ApprovalThresholds form={form} />
      </Section>
      <ProblemAlert error={save.error} besideFields={FIELDS} />
      <Group className={classes.save}>
        <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
          Save seller
        </Button>
      </Group>
    </form>
  );
}
