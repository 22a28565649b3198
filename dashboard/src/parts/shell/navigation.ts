import {
  IconArrowsExchange,
  IconBuildingBank,
  IconBuildingStore,
  IconChartLine,
  IconCoins,
  IconCreditCard,
  IconFileInvoice,
  IconHistory,
  IconInbox,
  IconKey,
  IconReceipt,
  IconRefresh,
  IconServer,
  IconSettings,
  IconShieldCheck,
  IconUserShield,
  IconUsers,
  IconWallet,
} from '@tabler/icons-react';
import { paths } from '../../paths';

interface Entry {
  label: string;
  to: string;
  icon: typeof IconKey;
}

export const ACCOUNT: Entry[] = [
  { label: 'Plans & billing', to: paths.account.billing, icon: IconCreditCard },
  { label: 'Buy credits', to: paths.account.buyCredits, icon: IconCoins },
  { label: 'Usage & analytics', to: paths.account.usage, icon: IconChartLine },
  { label: 'Invoices', to: paths.account.invoices, icon: IconFileInvoice },
  { label: 'Transactions', to: paths.account.transactions, icon: IconArrowsExchange },
  { label: 'Account settings', to: paths.account.settings, icon: IconSettings },
  { label: 'API keys', to: paths.account.apiKeys, icon: IconKey },
];

export const ADMIN: Entry[] = [
  { label: 'Payments', to: paths.admin.payments, icon: IconInbox },
  { label: 'Accounts', to: paths.admin.accounts, icon: IconUsers },
  { label: 'Mandate billing', to: paths.admin.mandateBilling(), icon: IconWallet },
  { label: 'Automatic top-ups', to: paths.admin.autoTopUps, icon: IconRefresh },
  { label: 'Credit costs', to: paths.admin.creditCosts, icon: IconReceipt },
  { label: 'Payment methods', to: paths.admin.paymentMethods, icon: IconBuildingBank },
  { label: 'Seller', to: paths.admin.seller, icon: IconBuildingStore },
  { label: 'Administrators', to: paths.admin.administrators, icon: IconUserShield },
  { label: 'Platform API keys', to: paths.admin.apiKeys, icon: IconServer },
  { label: 'Audit log', to: paths.admin.audit, icon: IconHistory },
  { label: 'Self-audit', to: paths.admin.selfAudit, icon: IconShieldCheck },
];
