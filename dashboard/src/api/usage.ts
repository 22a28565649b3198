import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http, type Query } from './http';
import { cursorOf, readOn } from './lists';
import type { CursorPage, UsageAnalytics, UsageRow } from './types';

export function useUsageAnalytics(query: Query) {
  return useQuery({
    queryKey: ['account', 'usage', 'analytics', query],
    queryFn: () => http.get<UsageAnalytics>('account/usage/analytics/', query),
    placeholderData: keepPreviousData,
  });
}

export function useUsageLog(query: Query) {
  return useInfiniteQuery({
    queryKey: ['account', 'usage', 'log', query],
    queryFn: ({ pageParam }) =>
      http.get<CursorPage<UsageRow>>('billing/credits/usage/', { ...query, cursor: pageParam, page_size: 25 }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => cursorOf(last.next),
  });
}

export function wholeUsageLog(query: Query): Promise<UsageRow[]> {
  return readOn<UsageRow>('billing/credits/usage/', query);
}
