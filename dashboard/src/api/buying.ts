import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import type { AutoTopUp, Bought, CreditPackage, Paid, Payment, SavedMethod, TestCard } from './types';

export function usePackages() {
  return useQuery({
    queryKey: ['packages'],
    queryFn: () => http.get<CreditPackage[]>('billing/credit-packages/'),
    staleTime: 300_000,
  });
}

export function useSavedMethods() {
  return useQuery({
    queryKey: ['account', 'saved-methods'],
    queryFn: () => http.get<SavedMethod[]>('billing/payment-methods/'),
  });
}

/** What a purchase changes is shown on every page of the account. */
function useAccountChange<Change, Answer>(change: (change: Change) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['account'] }) });
}

export interface NewMethod {
  type: string;
  provider: string;
  provider_id: string;
  display_name: string;
  details: Record<string, string>;
}

export function useAddMethod() {
  return useAccountChange((method: NewMethod) => http.post<SavedMethod>('billing/payment-methods/', method));
}

export function useDeleteMethod() {
  return useAccountChange((id: string) => http.delete(`billing/payment-methods/${id}/`));
}

export function useMakeDefaultMethod() {
  return useAccountChange((id: string) => http.post<SavedMethod>(`billing/payment-methods/${id}/set_default/`));
}

/** How something is paid: with a saved method, or by a method that is offered. */
export interface HowToPay {
  payment_method?: string;
  payment_method_id?: string;
}

export function usePurchase() {
  return useAccountChange(({ key, ...order }: HowToPay & { package_id: string; key: string }) =>
    http.post<Bought>('billing/credits/purchase/', order, key),
  );
}

export function usePayInvoice(invoice: string) {
  return useAccountChange(({ key, ...how }: HowToPay & { key: string }) =>
    http.post<Paid>(`billing/invoices/${invoice}/pay/`, how, key),
  );
}

export function useTestCards(enabled: boolean) {
  return useQuery({
    queryKey: ['sandbox', 'cards'],
    queryFn: () => http.get<TestCard[]>('sandbox/gateway/cards/'),
    staleTime: 300_000,
    enabled,
  });
}

/** What a customer does at the gateway; in the sandbox it stands on our own page. */
export function useGatewayStep() {
  return useAccountChange((step: { client_secret: string; card?: string; refuse?: boolean }) =>
    http.post<Payment>('sandbox/gateway/confirm/', step),
  );
}

export function useAutoTopUp() {
  return useQuery({
    queryKey: ['account', 'auto-top-up'],
    queryFn: () => http.get<AutoTopUp>('billing/credits/auto-top-up/'),
  });
}

export interface TopUpWish {
  enabled: boolean;
  threshold?: string;
  package_id?: string;
  payment_method_id?: string;
  monthly_cap?: string;
  cool_off_minutes?: number;
}

export function useSaveAutoTopUp() {
  return useAccountChange((wish: TopUpWish) => http.put<AutoTopUp>('billing/credits/auto-top-up/', wish));
}
