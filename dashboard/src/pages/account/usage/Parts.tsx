import { Table, Tabs } from '@mantine/core';
import type { UsageAnalytics, UsagePart } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import classes from '../../../kit/PlainTable.module.css';
import { Section } from '../../../kit/Section';
import { assetTitle } from '../../../parts/asset';
import { useUserName } from './useUserName';
import { partName, share } from './words';

const SHOWN = 50;

/** The same by model, provider, feature and user. */
export function Parts({ usage }: { usage: UsageAnalytics }) {
  const userName = useUserName();
  const users = usage.by_user.map((part) => ({ ...part, name: part.name && userName(part.name) }));
  const tabs: [string, string, UsagePart[]][] = [
    ['model', 'Model', usage.by_model],
    ['provider', 'Provider', usage.by_provider],
    ['feature', 'Feature', usage.by_feature],
    ['user', 'User', users],
  ];
  return (
    <Section title={`Where ${usage.asset} went`}>
      <Tabs defaultValue="model" keepMounted={false}>
        <Tabs.List mb="xs">
          {tabs.map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              By {label.toLowerCase()}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(([value, label, parts]) => (
          <Tabs.Panel key={value} value={value}>
            <PartsTable label={label} asset={usage.asset} parts={parts} total={Number(usage.total_amount)} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Section>
  );
}

interface PartsTableProps {
  label: string;
  asset: string;
  parts: UsagePart[];
  total: number;
}

function PartsTable({ label, asset, parts, total }: PartsTableProps) {
  return (
    <Table aria-label={`${assetTitle(asset)} by ${label.toLowerCase()}`} className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{label}</Table.Th>
          <Table.Th ta="right">{assetTitle(asset)}</Table.Th>
          <Table.Th ta="right">Share</Table.Th>
          <Table.Th ta="right">Uses</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parts.slice(0, SHOWN).map((part) => (
          <Table.Tr key={part.name ?? ''}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{partName(part.name)}</Table.Td>
            <Table.Td ta="right">
              <Quantity value={part.amount} />
            </Table.Td>
            <Table.Td ta="right" className="numbers">
              {share(part.amount, total)}
            </Table.Td>
            <Table.Td ta="right">
              <Quantity value={part.count} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
