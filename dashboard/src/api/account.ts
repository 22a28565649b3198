import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import type {
  AccountSettings,
  Address,
  ApiKey,
  CreatedApiKey,
  CreditBalance,
  Limits,
  Overview,
  SavedAddress,
} from './types';

export function useOverview(enabled = true) {
  return useQuery({
    queryKey: ['account', 'overview'],
    queryFn: () => http.get<Overview>('account/overview/'),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** How many credits there are to spend, also where the account is billed in money. */
export function useCreditsLeft(): string | undefined {
  const { data: overview } = useOverview();
  const billedOtherwise = overview !== undefined && overview.credits.asset !== 'credits';
  const { data: credits } = useQuery({
    queryKey: ['account', 'credits'],
    queryFn: () => http.get<CreditBalance>('billing/credits/balance/', { asset: 'credits' }),
    enabled: billedOtherwise,
  });
  return (billedOtherwise ? credits : overview?.credits)?.credits_remaining;
}

export function useSettings() {
  return useQuery({ queryKey: ['account', 'settings'], queryFn: () => http.get<AccountSettings>('account/settings/') });
}

export function useLimits() {
  return useQuery({ queryKey: ['account', 'limits'], queryFn: () => http.get<Limits>('account/limits/') });
}

export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (changes: Partial<AccountSettings>) => http.patch<AccountSettings>('account/settings/', changes),
    onSuccess: (settings) => {
      queries.setQueryData(['account', 'settings'], settings);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['account'] }),
        queries.invalidateQueries({ queryKey: ['me'] }),
      ]);
    },
  });
}

export function useAddresses() {
  return useQuery({
    queryKey: ['account', 'addresses'],
    queryFn: async () => listed(await http.get<SavedAddress[]>('account/addresses/')),
  });
}

/** The default address is the account's billing address, so everything of the account is read anew. */
function useAddressChange<Change>(change: (change: Change) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['account'] }) });
}

export function useSaveAddress(id: string | null) {
  return useAddressChange((address: Address) =>
    id ? http.patch(`account/addresses/${id}/`, address) : http.post('account/addresses/', address),
  );
}

export function useDeleteAddress() {
  return useAddressChange((id: string) => http.delete(`account/addresses/${id}/`));
}

export function useMakeDefaultAddress() {
  return useAddressChange((id: string) => http.post(`account/addresses/${id}/set_default/`));
}

/** Both kinds of keys have the same shape: an account's own, and the platform's, which act for any account. */
export type KeyRing = 'account' | 'admin';

export function useApiKeys(ring: KeyRing) {
  return useQuery({
    queryKey: [ring, 'api-keys'],
    queryFn: async () => listed(await http.get<ApiKey[] | { results: ApiKey[] }>(`${ring}/api-keys/`)),
  });
}

export function useCreateApiKey(ring: KeyRing) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (key: { name: string; scopes: string[] }) => http.post<CreatedApiKey>(`${ring}/api-keys/`, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ring, 'api-keys'] }),
  });
}

export function useRevokeApiKey(ring: KeyRing) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`${ring}/api-keys/${id}/`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ring, 'api-keys'] }),
  });
}

/** A list comes bare or as a page; short ones are shown whole either way. */
export function listed<Item>(answer: Item[] | { results: Item[] }): Item[] {
  return Array.isArray(answer) ? answer : answer.results;
}
