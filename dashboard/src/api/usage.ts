import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http, type Query } from './http';
import { cursorOf } from './lists';
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

const MOST_EXPORTED = 10_000;

/** Reads on until the end, or as many rows as a spreadsheet is comfortable with. */
export async function wholeUsageLog(query: Query): Promise<UsageRow[]> {
  const rows: UsageRow[] = [];
  let cursor: string | null = null;
  do {
    const page: CursorPage<UsageRow> = await http.get<CursorPage<UsageRow>>('billing/credits/usage/', {
      ...query,
      cursor,
      page_size: 100,
    });
    rows.push(...page.results);
    cursor = cursorOf(page.next);
  } while (cursor && rows.length < MOST_EXPORTED);
  return rows;
}
