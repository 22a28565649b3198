import { Group, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type PriceTerms, usePricePreview } from '../../../api/creditCosts';
import { isDecimal } from '../../../kit/decimal';
import { formatDecimal } from '../../../kit/money';
import plain from '../../../kit/PlainTable.module.css';
import classes from './CreditCosts.module.css';
import { inAsset } from './words';

interface PricePreviewProps {
  /** Null while it cannot be priced. */
  price: PriceTerms | null;
  asset: string;
  quantities: string[];
}

/** What the price being written would cost, computed by the server exactly as it will be charged. */
export function PricePreview({ price, asset, quantities }: PricePreviewProps) {
  const [own, setOwn] = useState('');
  const asked = isDecimal(own) && !own.trim().startsWith('-') ? [own.trim(), ...quantities] : quantities;
  const [shown] = useDebouncedValue(JSON.stringify({ price, asset, asked }), 250);
  const question = JSON.parse(shown) as { price: PriceTerms | null; asset: string; asked: string[] };
  const { data, error, isFetching } = usePricePreview(question.price, question.asset, question.asked);
  return (
    <section className={classes.preview} aria-label="Preview">
      <Group justify="space-between" align="center" mb={6}>
        <Text fw={560} size="sm">
          What it would cost
        </Text>
        <TextInput
          size="xs"
          w={150}
          aria-label="Quantity to try"
          placeholder="Try a quantity"
          inputMode="decimal"
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
      </Group>
      {!price || error || !data ? (
        <Text size="sm" c="dimmed" role="status">
          {error instanceof Error && price ? error.message : 'Complete the price to see examples.'}
        </Text>
      ) : (
        <Table className={plain.table} aria-label="Examples" aria-busy={isFetching}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Quantity</Table.Th>
              <Table.Th ta="right">Charged</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.results.map(({ quantity, amount }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: examples are what stands at their place
              <Table.Tr key={place}>
                <Table.Td className="numbers">{formatDecimal(quantity)}</Table.Td>
                <Table.Td className="numbers" ta="right">
                  {inAsset(amount, data.asset)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
