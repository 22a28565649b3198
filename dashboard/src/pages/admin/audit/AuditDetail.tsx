import { Code, Stack, Title } from '@mantine/core';
import type { AuditEntry } from '../../../api/types';
import { Facts } from '../../../kit/Facts';
import { When } from '../../../kit/When';

export function AuditDetail({ entry }: { entry: AuditEntry }) {
  const details = Object.entries(entry.details ?? {});
  return (
    <Stack gap="lg">
      <Facts
        entries={[
          ['Who', `${entry.actor.name} (${entry.actor.kind.replace(/_/g, ' ')})`],
          ['What', entry.subject.label ?? entry.subject.type],
          ['Id', <Code>{entry.subject.id}</Code>],
          ['Account', entry.account?.name],
          ['When', <When at={entry.at} withTime />],
          ['From', entry.ip],
          ['Request', entry.request_id && <Code>{entry.request_id}</Code>],
        ]}
      />
      {details.length > 0 && (
        <div>
          <Title order={2} mb="xs">
            Details
          </Title>
          <Facts
            entries={details.map(([name, value]) => [
              name.replace(/_/g, ' '),
              typeof value === 'object' && value !== null ? (
                <Code block>{JSON.stringify(value, null, 2)}</Code>
              ) : (
                String(value)
              ),
            ])}
          />
        </div>
      )}
    </Stack>
  );
}
