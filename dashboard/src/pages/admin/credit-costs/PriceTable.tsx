import { Table, Text } from '@mantine/core';
import type { Price } from '../../../api/creditCosts';
import plain from '../../../kit/PlainTable.module.css';
import { unitWords } from '../../../parts/units';
import { priceWords, tierLines } from './words';

interface PriceTableProps {
  price: Price | null;
  asset: string;
  unit: string;
}

/** A price whole: its line, and its tiers where it has some. */
export function PriceTable({ price, asset, unit }: PriceTableProps) {
  const words = unitWords(unit);
  return (
    <>
      <Text>{priceWords(price, asset, unit)}</Text>
      {price?.tiers && (
        <Table className={plain.table} aria-label="Tiers" mt={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{/^\d/.test(words) ? `Quantity, × ${words}` : 'Quantity'}</Table.Th>
              <Table.Th ta="right">Per unit</Table.Th>
              <Table.Th ta="right">Flat fee</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tierLines(price, asset).map((line) => (
              <Table.Tr key={line.range}>
                <Table.Td className="numbers">{line.range}</Table.Td>
                <Table.Td className="numbers" ta="right">
                  {line.unit}
                </Table.Td>
                <Table.Td className="numbers" ta="right">
                  {line.fee}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
