import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http, type Query } from './http';
import type {
  AccountForStaff,
  AccountOfStaff,
  AllowedProviders,
  BillingModel,
  MandateSettings,
  MandateStatistics,
  MandateTransaction,
  MandateUser,
  Page,
  StaffWallet,
} from './types';

/** The Mandate API names an account a mandate; its paths stand beside those of the billing API. */
const mandate = (part: string, id: string) => `/api/billing/admin/${part}/${id}`;

export function useAccountsOfStaff(query: Query) {
  return useQuery({
    queryKey: ['admin', 'accounts', query],
    queryFn: () => http.get<Page<AccountForStaff>>('admin/accounts/', query),
    placeholderData: keepPreviousData,
  });
}

export function useAccountOfStaff(id: string) {
  return useQuery({
    queryKey: ['admin', 'account', id],
    queryFn: () => http.get<AccountOfStaff>(`admin/accounts/${id}/`),
    enabled: id !== '',
  });
}

/** Any act on an account changes what its pages and lists show. */
function useAct<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey: ['admin'] }) });
}

export function useSuspend(id: string) {
  return useAct((reason: string) => http.post<AccountForStaff>(`admin/accounts/${id}/suspend/`, { reason }));
}

export function useActivate(id: string) {
  return useAct((_: undefined) => http.post<AccountForStaff>(`admin/accounts/${id}/activate/`));
}

export function useAdjustCredits(id: string) {
  return useAct(({ amount, reason, key }: { amount: string; reason: string; key: string }) =>
    http.post<{ balance: string; asset: string }>(`admin/accounts/${id}/credits/adjust/`, { amount, reason }, key),
  );
}

export function useMandateSettings(id: string) {
  return useQuery({
    queryKey: ['admin', 'mandate', id, 'settings'],
    queryFn: () => http.get<MandateSettings>(mandate('settings', id)),
    enabled: id !== '',
  });
}

export interface SettingsForm {
  billingModel: BillingModel;
  defaultUserCredit: number | string;
  warningThresholdPercent: number | string;
  blockOnZeroBalance: boolean;
  notifyOnWarning: boolean;
  notifyEmails: string[];
  asset: string;
  creditPrice: number | string | null;
  creditPriceCurrency: string | null;
}

export function useSaveSettings(id: string) {
  return useAct((settings: SettingsForm) => http.post<MandateSettings>(mandate('settings', id), settings));
}

export function useAddCredit(id: string) {
  return useAct(
    ({
      key,
      ...credit
    }: {
      userId: string | null;
      amount: string;
      description: string;
      fromMandate: boolean;
      key: string;
    }) => http.post<MandateTransaction>(mandate('credit', id), credit, key),
  );
}

export function useMandateUsers(id: string) {
  return useQuery({
    queryKey: ['admin', 'mandate', id, 'users'],
    queryFn: () => http.get<MandateUser[]>(mandate('users', id)),
  });
}

export function mandateTransactions(id: string, limit: number): Promise<MandateTransaction[]> {
  return http.get<MandateTransaction[]>(mandate('transactions', id), { limit });
}

export function useMandateTransactions(id: string, limit: number) {
  return useQuery({
    queryKey: ['admin', 'mandate', id, 'transactions', limit],
    queryFn: () => mandateTransactions(id, limit),
    placeholderData: keepPreviousData,
  });
}

export function useMandateStatistics(id: string, period: string, year: number, month: number) {
  return useQuery({
    queryKey: ['admin', 'mandate', id, 'statistics', period, year, month],
    queryFn: () =>
      http.get<MandateStatistics>(`${mandate('statistics', id)}/${period}`, {
        year,
        month: period === 'day' ? month : null,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useWallets(account: string, page: number) {
  return useQuery({
    queryKey: ['admin', 'mandate', account, 'wallets', page],
    queryFn: () => http.get<Page<StaffWallet>>('admin/wallets/', { account_id: account, page, page_size: 25 }),
    placeholderData: keepPreviousData,
  });
}

export function useChangeWallet() {
  return useAct(({ id, ...change }: { id: string; credit_limit?: string | null; enabled?: boolean }) =>
    http.patch<StaffWallet>(`admin/wallets/${id}/`, change),
  );
}

export function useAllowedProviders(id: string) {
  return useQuery({
    queryKey: ['admin', 'mandate', id, 'providers'],
    queryFn: () => http.get<AllowedProviders>(`admin/accounts/${id}/providers/`),
  });
}

export function useSaveProviders(id: string) {
  return useAct((rules: { providers: string[] | null; roles: Record<string, string[]> }) =>
    http.put<AllowedProviders>(`admin/accounts/${id}/providers/`, rules),
  );
}
