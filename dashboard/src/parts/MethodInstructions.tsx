import { ActionIcon, CopyButton, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { Details, PaymentMethod } from '../api/types';
import { Facts } from '../kit/Facts';

type Instructed = Pick<PaymentMethod, 'instructions' | 'bank_details' | 'wallet_details'>;

/** How to pay with a method: its words, and the bank or wallet to pay to, each value ready to copy. */
export function MethodInstructions({ method, reference }: { method: Instructed; reference?: string | null }) {
  const details: Details = { ...method.bank_details, ...method.wallet_details };
  const entries = Object.entries(details).filter(([, value]) => value);
  return (
    <div>
      {method.instructions && (
        <Text size="sm" mb="xs" style={{ whiteSpace: 'pre-line' }}>
          {method.instructions}
        </Text>
      )}
      <Facts
        entries={[
          ...entries.map(([label, value]): [string, React.ReactNode] => [label, <Copyable value={value} />]),
          ['Reference to quote', reference ? <Copyable value={reference} /> : null],
        ]}
      />
    </div>
  );
}

function Copyable({ value }: { value: string }) {
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <span>{value}</span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : 'Copy'}>
            <ActionIcon size="sm" variant="subtle" color="gray" c="dimmed" onClick={copy} aria-label={`Copy ${value}`}>
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
