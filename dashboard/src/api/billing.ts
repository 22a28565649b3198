import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http, type Query } from './http';
import { cursorOf, readOn } from './lists';
import type {
  CreditForecast,
  CreditTransaction,
  CursorPage,
  Explained,
  Invoice,
  Page,
  Payment,
  PaymentMethod,
  Plan,
} from './types';

export function usePlans() {
  return useQuery({
    queryKey: ['plans'],
    queryFn: async () => {
      const plans = await http.get<Plan[]>('billing/plans/');
      return plans.filter((plan) => plan.is_public !== false).sort((a, b) => a.sort_order - b.sort_order);
    },
    staleTime: 300_000,
  });
}

export function useAvailableMethods(country: string | null | undefined) {
  return useQuery({
    queryKey: ['methods', country],
    queryFn: () => http.get<PaymentMethod[]>('billing/payment-methods/available/', { country }),
    enabled: !!country,
  });
}

export function useInvoices(query: Query, wanted = true) {
  return useQuery({
    enabled: wanted,
    queryKey: ['account', 'invoices', query],
    queryFn: () => http.get<Page<Invoice>>('billing/invoices/', query),
    placeholderData: keepPreviousData,
  });
}

/** @param watched whether something is about to change it, so that it is read again and again */
export function useInvoice(id: string | undefined, watched = false) {
  return useQuery({
    queryKey: ['account', 'invoice', id],
    queryFn: () => http.get<Invoice>(`billing/invoices/${id}/`),
    enabled: !!id,
    refetchInterval: watched ? 3_000 : false,
  });
}

export function invoicePdf(id: string): Promise<Blob> {
  return http.file(`billing/invoices/${id}/pdf/`);
}

export function usePayments(query: Query) {
  return useQuery({
    queryKey: ['account', 'payments', query],
    queryFn: () => http.get<Page<Payment>>('billing/payments/', query),
  });
}

/** @param type kinds of movements, separated by commas; all of them where it is left out */
export function useCreditTransactions(type?: string) {
  return useInfiniteQuery({
    queryKey: ['account', 'transactions', type ?? ''],
    queryFn: ({ pageParam }) =>
      http.get<CursorPage<CreditTransaction>>('billing/credits/transactions/', {
        type,
        cursor: pageParam,
        page_size: 10,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => cursorOf(last.next),
  });
}

export function useTransactions(query: Query) {
  return useInfiniteQuery({
    queryKey: ['account', 'transactions', query],
    queryFn: ({ pageParam }) =>
      http.get<CursorPage<CreditTransaction>>('billing/transactions/', { ...query, cursor: pageParam, page_size: 50 }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => cursorOf(last.next),
  });
}

export function allTransactions(query: Query): Promise<CreditTransaction[]> {
  return readOn<CreditTransaction>('billing/transactions/', query);
}

/** Where a transaction came from. */
export function useExplained(id: string | undefined) {
  return useQuery({
    queryKey: ['account', 'explained', id],
    queryFn: () => http.get<Explained>(`billing/transactions/${id}/explain/`),
    enabled: !!id,
  });
}

export function useForecast() {
  return useQuery({
    queryKey: ['account', 'forecast'],
    queryFn: () => http.get<CreditForecast>('billing/credits/forecast/'),
  });
}

export interface Confirmation {
  invoice_id: string;
  payment_method: string;
  amount: string;
  transaction_reference: string;
  notes: string;
  proof: File | null;
}

/** The key makes a second click, or a repeat after a lost answer, the same confirmation. */
export function useConfirmPayment(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ proof, ...fields }: Confirmation) =>
      http.post<Payment>('billing/payments/manual/', proof ? multipart(fields, proof) : fields, idempotencyKey),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
}

function multipart(fields: Record<string, string>, proof: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('proof', proof);
  return form;
}
