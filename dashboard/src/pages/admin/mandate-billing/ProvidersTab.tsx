import { Button, Group, Skeleton, Stack, Switch, TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useAllowedProviders, useSaveProviders } from '../../../api/mandates';
import type { AllowedProviders } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { sentence } from '../../../kit/status';
import { done } from '../../../kit/toast';

const ROLES = ['viewer', 'member', 'billing', 'admin', 'owner'];

/** Which AI providers debits of this account may name. */
export function ProvidersTab({ account }: { account: string }) {
  const { data, error, refetch } = useAllowedProviders(account);
  if (error) return <ProblemAlert error={error} title="The providers could not be loaded" onRetry={refetch} />;
  if (!data) return <Skeleton height={240} role="status" aria-label="Loading the providers" />;
  return <ProvidersForm account={account} rules={data} />;
}

function ProvidersForm({ account, rules }: { account: string; rules: AllowedProviders }) {
  const save = useSaveProviders(account);
  const [every, setEvery] = useState(rules.providers === null);
  const [allowed, setAllowed] = useState<string[]>(rules.providers ?? []);
  const [roles, setRoles] = useState<Record<string, string[]>>(rules.roles);
  const [byRole, setByRole] = useState(Object.keys(rules.roles).length > 0);

  function submit() {
    const kept = byRole ? Object.fromEntries(Object.entries(roles).filter(([, names]) => names.length > 0)) : {};
    save.mutate({ providers: every ? null : allowed, roles: kept }, { onSuccess: () => done('Providers saved') });
  }

  return (
    <Section title="Allowed providers" description="A debit that names another provider is refused at once.">
      <Stack maw={560}>
        <Switch label="Every provider" checked={every} onChange={(event) => setEvery(event.currentTarget.checked)} />
        {!every && (
          <TagsInput
            label="For the account"
            description="An empty list forbids them all"
            data={rules.known}
            value={allowed}
            onChange={setAllowed}
          />
        )}
        <Switch
          label="Narrower lists for roles"
          checked={byRole}
          onChange={(event) => setByRole(event.currentTarget.checked)}
        />
        {byRole &&
          ROLES.map((role) => (
            <TagsInput
              key={role}
              label={sentence(role)}
              placeholder={(roles[role] ?? []).length === 0 ? 'The account’s list' : undefined}
              data={rules.known}
              value={roles[role] ?? []}
              onChange={(names) => setRoles((before) => ({ ...before, [role]: names }))}
            />
          ))}
        <ProblemAlert error={save.error} />
        <Group>
          <Button onClick={submit} loading={save.isPending}>
            Save providers
          </Button>
          <Text size="sm" c="dimmed">
            Other servers know it within five seconds.
          </Text>
        </Group>
      </Stack>
    </Section>
  );
}
