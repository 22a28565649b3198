import { http, type Query } from './http';
import type { CursorPage, Page } from './types';

/** Reads a list to its end, 100 at a time, for an export of everything that the filters leave. */
export async function readAll<Item>(path: string, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const answer = await http.get<Page<Item>>(path, { ...query, page, page_size: 100 });
    items.push(...answer.results);
    if (!answer.next || answer.results.length === 0) return items;
  }
}

/** The cursor that an absolute `next` path carries. */
export function cursorOf(next: string | null): string | null {
  return next ? new URL(next, 'http://here').searchParams.get('cursor') : null;
}

const MOST_EXPORTED = 10_000;

/** Reads a ledger-like list on until its end, or as many rows as a spreadsheet is comfortable with. */
export async function readOn<Item>(path: string, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: CursorPage<Item> = await http.get<CursorPage<Item>>(path, { ...query, cursor, page_size: 100 });
    items.push(...page.results);
    cursor = cursorOf(page.next);
  } while (cursor && items.length < MOST_EXPORTED);
  return items;
}
