import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listed } from './account';
import { http, type Query } from './http';
import { cursorOf } from './lists';
import type {
  Administrator,
  AuditEntry,
  AutoTopUpForStaff,
  CursorPage,
  Given,
  Page,
  Payment,
  PaymentMethod,
  SelfAudit,
  Seller,
} from './types';

export function useAdminPayments(query: Query) {
  return useQuery({
    queryKey: ['admin', 'payments', query],
    queryFn: () => http.get<Page<Payment>>('admin/payments/', query),
    placeholderData: keepPreviousData,
  });
}

export function useAdminPayment(id: string) {
  return useQuery({ queryKey: ['admin', 'payment', id], queryFn: () => http.get<Payment>(`admin/payments/${id}/`) });
}

export type Decision = 'approve' | 'reject';

export function useDecidePayment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, admin_notes }: { decision: Decision; admin_notes: string }) =>
      http.post<Payment>(`admin/payments/${id}/${decision}/`, { admin_notes }),
    // Also after a refusal: someone else may have decided, and then the page shows what they did.
    onSettled: () => queries.invalidateQueries({ queryKey: ['admin'] }),
  });
}

export function useRefund(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...wish }: { amount: string; reason: string; key: string }) =>
      http.post<Given>(`admin/payments/${id}/refund/`, wish, key),
    onSettled: () => queries.invalidateQueries({ queryKey: ['admin'] }),
  });
}

/** Those that stopped by themselves stand first. */
export function useAutoTopUps(page: number) {
  return useQuery({
    queryKey: ['admin', 'auto-top-ups', page],
    queryFn: () => http.get<Page<AutoTopUpForStaff>>('admin/auto-top-ups/', { page, page_size: 25 }),
    placeholderData: keepPreviousData,
  });
}

export function useMethodConfigurations() {
  return useQuery({
    queryKey: ['admin', 'payment-methods'],
    queryFn: async () => listed(await http.get<PaymentMethod[] | Page<PaymentMethod>>('admin/payment-methods/')),
  });
}

export function useSaveMethod() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...method }: Partial<PaymentMethod>) =>
      id
        ? http.patch<PaymentMethod>(`admin/payment-methods/${id}/`, method)
        : http.post<PaymentMethod>('admin/payment-methods/', method),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'payment-methods'] }),
  });
}

export function useDeleteMethod() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`admin/payment-methods/${id}/`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'payment-methods'] }),
  });
}

export function useSeller() {
  return useQuery({ queryKey: ['admin', 'seller'], queryFn: () => http.get<Seller>('admin/seller/') });
}

export function useSaveSeller() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (seller: Seller) => http.put<Seller>('admin/seller/', seller),
    onSuccess: (seller) => queries.setQueryData(['admin', 'seller'], seller),
  });
}

export function useSellerLogo() {
  const queries = useQueryClient();
  const picture = { queryKey: ['file', 'admin/seller/logo/'] };
  const readSeller = () => queries.invalidateQueries({ queryKey: ['admin', 'seller'] });
  const upload = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return http.put('admin/seller/logo/', form);
    },
    onSuccess: () => Promise.all([readSeller(), queries.invalidateQueries(picture)]),
  });
  const remove = useMutation({
    mutationFn: () => http.delete('admin/seller/logo/'),
    onSuccess: () => readSeller().then(() => queries.removeQueries(picture)),
  });
  return { upload, remove };
}

export function useAdministrators() {
  return useQuery({
    queryKey: ['admin', 'administrators'],
    queryFn: async () => listed(await http.get<Administrator[] | Page<Administrator>>('admin/administrators/')),
  });
}

export function useAddAdministrator() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (person: { email: string; first_name: string; last_name: string }) =>
      http.post<Administrator>('admin/administrators/', person),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'administrators'] }),
  });
}

export function useRemoveAdministrator() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`admin/administrators/${id}/`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'administrators'] }),
  });
}

export function useAudit(query: Query) {
  return useInfiniteQuery({
    queryKey: ['admin', 'audit', query],
    queryFn: ({ pageParam }) =>
      http.get<CursorPage<AuditEntry>>('admin/audit/', { ...query, cursor: pageParam, page_size: 50 }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => cursorOf(last.next),
  });
}

/** Followed closely while promises are being examined, otherwise every few minutes. */
export function useSelfAudit() {
  return useQuery({
    queryKey: ['admin', 'self-audit'],
    queryFn: () => http.get<SelfAudit>('admin/self-audit/'),
    refetchInterval: (query) => (query.state.data?.is_running ? 2_000 : 300_000),
    staleTime: 60_000,
  });
}

export function useRunSelfAudit() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<SelfAudit>('admin/self-audit/run/', {}),
    onSuccess: (report) => queries.setQueryData(['admin', 'self-audit'], report),
  });
}
