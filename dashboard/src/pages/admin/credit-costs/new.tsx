import { Autocomplete, Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate, useSearchParams } from 'react-router';
import { useAddCreditCost } from '../../../api/creditCosts';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { showFieldErrors } from '../../../kit/problem';
import { SideSheet } from '../../../kit/SideSheet';
import { sentence } from '../../../kit/status';
import { done } from '../../../kit/toast';
import { AccountPicker } from '../../../parts/AccountPicker';
import { paths } from '../../../paths';
import { PriceFields } from './PriceFields';
import { usePriceForm } from './usePriceForm';

const FIELDS = ['operation', 'unit', 'model', 'provider', 'feature', 'asset', 'account_id'];
const UNITS = ['request', '1k_input_tokens', '1k_output_tokens', '1k_tokens', '100_words', 'image', 'minute'];

/** A price for something that has none yet. */
export function Component() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const close = () => navigate({ pathname: paths.admin.creditCosts, search: params.toString() });
  const add = useAddCreditCost();
  const price = usePriceForm(null);
  const form = useForm({
    initialValues: {
      operation: '',
      unit: 'request',
      model: '',
      provider: '',
      feature: '',
      asset: 'credits',
      account_id: '',
    },
    validate: {
      operation: (word) => (word.trim() ? null : 'Write the operation’s word, as your product sends it.'),
      unit: (word) => (word.trim() ? null : 'Write what is counted.'),
      asset: (word) => (word.trim() ? null : 'Write credits, or a currency.'),
    },
  });

  function save() {
    const unsound = form.validate().hasErrors;
    price.submit((terms) => {
      if (unsound) return;
      const { account_id, ...words } = trimmed(form.values);
      add.mutate(
        { ...words, account_id: account_id || null, ...terms },
        {
          onSuccess: (cost) => {
            done(`${sentence(cost.operation)} has its price`);
            navigate(paths.admin.creditCost(cost.id, params.toString() ? `?${params}` : ''));
          },
          onError: (error) => {
            price.refuse(error);
            showFieldErrors(error, form, FIELDS);
          },
        },
      );
    });
  }

  const asset = form.values.asset.trim() || 'credits';
  return (
    <SideSheet title={<strong>New price</strong>} onClose={close}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Operation"
            description="As your product sends it"
            placeholder="ai_response"
            required
            data-autofocus
            {...form.getInputProps('operation')}
          />
          <Autocomplete
            label="Unit"
            description="What one of it is"
            data={UNITS}
            required
            {...form.getInputProps('unit')}
          />
          <TextInput label="Model" placeholder="Any" {...form.getInputProps('model')} />
          <TextInput label="Provider" placeholder="Any" {...form.getInputProps('provider')} />
          <TextInput label="Feature" placeholder="Any" {...form.getInputProps('feature')} />
          <TextInput label="Charged in" placeholder="credits" required {...form.getInputProps('asset')} />
        </SimpleGrid>
        <AccountPicker
          account={form.values.account_id}
          placeholder="Every account"
          description="An account’s own price comes before everyone’s"
          clearable
          w="100%"
          error={form.errors.account_id}
          onChoose={(id) => form.setFieldValue('account_id', id ?? '')}
        />
        <PriceFields form={price} asset={asset} />
        <ProblemAlert error={add.error} besideFields={[...FIELDS, ...price.shown]} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button loading={add.isPending} onClick={save}>
            {price.from ? 'Schedule price' : 'Add price'}
          </Button>
        </Group>
      </Stack>
    </SideSheet>
  );
}

function trimmed<Values extends Record<string, string>>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as Values;
}
