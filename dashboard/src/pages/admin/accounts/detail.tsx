import { Button, Group, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useAccountOfStaff } from '../../../api/mandates';
import type { AccountForStaff, AccountOfStaff } from '../../../api/types';
import { Facts } from '../../../kit/Facts';
import { Quantity } from '../../../kit/Money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { SideSheet } from '../../../kit/SideSheet';
import { StatusBadge } from '../../../kit/StatusBadge';
import { sentence } from '../../../kit/status';
import { When } from '../../../kit/When';
import { countryName } from '../../../parts/countries';
import { paths } from '../../../paths';
import { actionWords } from '../audit/columns';
import { ActivateDialog, SuspendDialog } from './AccountState';
import { AdjustDialog } from './AdjustDialog';

export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useAccountOfStaff(id);
  const close = () => navigate({ pathname: paths.admin.accounts, search: params.toString() });
  return (
    <SideSheet
      key={id}
      onClose={close}
      title={
        data ? (
          <Group gap="sm">
            <strong>{data.account.name}</strong>
            <StatusBadge status={data.account.status} />
          </Group>
        ) : (
          'Account'
        )
      }
    >
      <ProblemAlert error={error} title="This account could not be loaded" onRetry={refetch} />
      {!data && !error && <Skeleton height={420} role="status" aria-label="Loading the account" />}
      {data && (
        <Stack gap="lg">
          <AccountFacts account={data.account} />
          <Actions account={data.account} />
          <Members members={data.members} />
          <Activity activity={data.activity} />
        </Stack>
      )}
    </SideSheet>
  );
}

function AccountFacts({ account }: { account: AccountForStaff }) {
  return (
    <Facts
      entries={[
        ['Left', <Quantity key="credits" value={account.credits} unit={account.asset} fw={620} />],
        ['Plan', account.plan?.name],
        ['Owner', account.owner ? `${account.owner.name}, ${account.owner.email}` : null],
        ['Billing e-mail', account.billing_email],
        ['Country', account.country && countryName(account.country)],
        ['Invoiced in', account.currency],
        ['Tax id', account.tax_id],
        ['Time zone', account.timezone],
        ['Since', <When key="since" at={account.created_at} />],
      ]}
    />
  );
}

function Actions({ account }: { account: AccountForStaff }) {
  const [open, setOpen] = useState<'adjust' | 'suspend' | 'activate' | null>(null);
  const close = () => setOpen(null);
  const may = (action: string) => account.allowed_actions.includes(action);
  return (
    <Group gap="sm">
      <Button onClick={() => setOpen('adjust')} disabled={!may('adjust_credits')}>
        Adjust {account.asset}
      </Button>
      <Button component={Link} to={paths.admin.mandateBilling(account.id)} variant="default">
        See mandate billing
      </Button>
      {may('activate') && (
        <Button variant="default" onClick={() => setOpen('activate')}>
          Activate account
        </Button>
      )}
      {may('suspend') && (
        <Button variant="subtle" color="gray" c="var(--mantine-color-error)" onClick={() => setOpen('suspend')}>
          Suspend account
        </Button>
      )}
      {open === 'adjust' && <AdjustDialog account={account} onClose={close} />}
      <SuspendDialog account={account} opened={open === 'suspend'} onClose={close} />
      <ActivateDialog account={account} opened={open === 'activate'} onClose={close} />
    </Group>
  );
}

function Members({ members }: { members: AccountOfStaff['members'] }) {
  return (
    <section aria-label="Members">
      <Title order={3} size="h4" mb="xs">
        Members
      </Title>
      <List listStyleType="none" spacing={6}>
        {members.map((member) => (
          <List.Item key={member.id}>
            {member.name}, {sentence(member.role).toLowerCase()}
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {member.email}
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Activity({ activity }: { activity: AccountOfStaff['activity'] }) {
  return (
    <section aria-label="Activity">
      <Title order={3} size="h4" mb="xs">
        Activity
      </Title>
      {activity.length === 0 && <Text c="dimmed">Nothing has happened yet.</Text>}
      <List listStyleType="none" spacing={8}>
        {activity.map((entry) => (
          <List.Item key={entry.id}>
            {actionWords(entry.action)}
            {entry.subject ? `: ${entry.subject}` : ''}
            <Text size="sm" c="dimmed" component="div">
              {entry.actor}, <When at={entry.at} withTime />
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
