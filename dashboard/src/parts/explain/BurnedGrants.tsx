import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Explained } from '../../api/types';
import { Quantity } from '../../kit/Money';
import classes from '../../kit/PlainTable.module.css';
import { Section } from '../../kit/Section';
import { sentence } from '../../kit/status';
import { When } from '../../kit/When';
import { GRANTS } from './kinds';

interface BurnedGrantsProps {
  explained: Explained;
  link: (id: string, words: ReactNode) => ReactNode;
}

/** Which credits a transaction took, and what is left of each. */
export function BurnedGrants({ explained, link }: BurnedGrantsProps) {
  const { burned, overdrawn } = explained;
  if (burned.length === 0 && overdrawn === '0') return null;
  return (
    <Section title="Taken from">
      <Table aria-label="Taken from these credits" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Credits</Table.Th>
            <Table.Th>Until</Table.Th>
            <Table.Th ta="right">Taken</Table.Th>
            <Table.Th ta="right">Left now</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {burned.map(({ grant, amount }) => (
            <Table.Tr key={grant.id}>
              <Table.Td>{link(grant.id, GRANTS[grant.kind] ?? sentence(grant.kind))}</Table.Td>
              <Table.Td>{grant.expires_at ? <When at={grant.expires_at} /> : 'No end'}</Table.Td>
              <Table.Td ta="right">
                <Quantity value={amount} />
              </Table.Td>
              <Table.Td ta="right">
                <Quantity value={grant.remaining} />
              </Table.Td>
            </Table.Tr>
          ))}
          {overdrawn !== '0' && (
            <Table.Tr>
              <Table.Td>Below zero</Table.Td>
              <Table.Td>–</Table.Td>
              <Table.Td ta="right">
                <Quantity value={overdrawn} />
              </Table.Td>
              <Table.Td ta="right">–</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
