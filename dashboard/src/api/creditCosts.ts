import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http, type Query } from './http';
import type { components } from './schema';
import type { Page } from './types';

type Server = components['schemas'];

export type CreditCost = Server['CreditCost'];
export type CreditCostVersion = Server['CreditCostVersion'];
export type NewCreditCost = Server['NewCreditCost'];
export type CreditCostPatch = Server['CreditCostPatch'];
export type Price = Server['Price'];
export type PriceTerms = Server['PriceTerms'];
export type PricePreviewed = Server['PricePreviewed'];

const KEY = ['admin', 'credit-costs'];
const PATH = 'admin/credit-costs/';

export function useCreditCosts(query: Query) {
  return useQuery({
    queryKey: [...KEY, 'list', query],
    queryFn: () => http.get<Page<CreditCost>>(PATH, query),
    placeholderData: keepPreviousData,
  });
}

export function useCreditCost(id: string) {
  return useQuery({ queryKey: [...KEY, 'one', id], queryFn: () => http.get<CreditCost>(`${PATH}${id}/`) });
}

export function useAddCreditCost() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (cost: NewCreditCost) => http.post<CreditCost>(PATH, cost),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useChangeCreditCost(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: CreditCostPatch) => http.patch<CreditCost>(`${PATH}${id}/`, change),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useWithdrawVersion(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => http.delete(`${PATH}${id}/versions/${version}/`),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** What a price that nobody pays yet would cost; asked again whenever it changes. */
export function usePricePreview(price: PriceTerms | null, asset: string, quantities: string[]) {
  return useQuery({
    queryKey: ['price-preview', price, asset, quantities],
    queryFn: () => http.post<PricePreviewed>(`${PATH}preview/`, { price, asset, quantities }),
    enabled: price !== null && quantities.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
