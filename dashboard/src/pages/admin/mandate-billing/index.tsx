import { Skeleton, Tabs, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAccountOfStaff, useMandateSettings } from '../../../api/mandates';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { hasCode } from '../../../kit/problem';
import { useTableState } from '../../../kit/table/useTableState';
import { AccountPicker } from '../../../parts/AccountPicker';
import { ChooseAccount } from './ChooseAccount';
import { CreditTab } from './CreditTab';
import { ProvidersTab } from './ProvidersTab';
import { SettingsTab } from './SettingsTab';
import { StatisticsTab } from './StatisticsTab';
import { TransactionsTab } from './TransactionsTab';
import { UsersTab } from './UsersTab';
import { WalletsTab } from './WalletsTab';
import { MODELS } from './words';

const TABS = [
  { value: 'settings', label: 'Settings' },
  { value: 'credit', label: 'Add credit' },
  { value: 'wallets', label: 'Wallets' },
  { value: 'users', label: 'Users' },
  { value: 'transactions', label: 'Transactions' },
  { value: 'statistics', label: 'Statistics' },
  { value: 'providers', label: 'Providers' },
];

/** What one tab has chosen means nothing to another. */
const NONE = { period: null, year: null, month: null };

/** How is this account billed, and what does it have left? */
export function Component() {
  const state = useTableState({ tab: 'settings' });
  const account = state.get('account');
  const tab = state.get('tab');
  const tabs = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the tabs scroll, and another one may be out of sight
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [tab, account]);
  return (
    <>
      <PageHeader
        title="Mandate billing"
        answer={
          account ? <Answer account={account} /> : 'Choose an account to see how it is billed and what it has left.'
        }
        action={account && <AccountPicker account={account} onChoose={(id) => state.set({ account: id })} />}
      />
      {!account && <ChooseAccount state={state} />}
      {account && (
        <Tabs
          value={state.get('tab')}
          onChange={(tab) => state.set({ ...NONE, tab: tab === 'settings' ? null : tab })}
          keepMounted={false}
        >
          <Tabs.List mb="lg" ref={tabs}>
            {TABS.map((tab) => (
              <Tabs.Tab key={tab.value} value={tab.value}>
                {tab.label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={state.get('tab')} key={account}>
            <Part tab={state.get('tab')} account={account} />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}

function Answer({ account }: { account: string }) {
  const { data } = useAccountOfStaff(account);
  const settings = useMandateSettings(account);
  if (!data) return <Text span>The account is loading.</Text>;
  if (!settings.data) return <>{data.account.name} has no settings of its own yet.</>;
  return (
    <>
      {data.account.name}: {MODELS[settings.data.billingModel].toLowerCase()}, counted in {settings.data.asset}.
    </>
  );
}

function Part({ tab, account }: { tab: string; account: string }) {
  const settings = useMandateSettings(account);
  const none = hasCode(settings.error, 'no_settings');
  if (settings.error && !none) {
    return (
      <ProblemAlert
        error={settings.error}
        title="The settings could not be loaded"
        onRetry={() => settings.refetch()}
      />
    );
  }
  if (!settings.data && !none) return <Skeleton height={320} role="status" aria-label="Loading the settings" />;
  const found = settings.data ?? null;
  switch (tab) {
    case 'credit':
      return <CreditTab account={account} settings={found} />;
    case 'wallets':
      return <WalletsTab account={account} />;
    case 'users':
      return <UsersTab account={account} />;
    case 'transactions':
      return <TransactionsTab account={account} />;
    case 'statistics':
      return <StatisticsTab account={account} />;
    case 'providers':
      return <ProvidersTab account={account} />;
    default:
      return <SettingsTab account={account} settings={found} />;
  }
}
