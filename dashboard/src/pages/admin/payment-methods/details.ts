import type { Details } from '../../../api/types';

export interface DetailRow {
  id: number;
  label: string;
  value: string;
}

let lastId = 0;

export function newRow(label = '', value = ''): DetailRow {
  lastId += 1;
  return { id: lastId, label, value };
}

export function rowsOf(details: Details | null | undefined): DetailRow[] {
  return Object.entries(details ?? {}).map(([label, value]) => newRow(label, value));
}

/** Rows without a label say nothing and are left out; no rows at all is no details. */
export function toDetails(rows: DetailRow[]): Details | null {
  const entries = rows.filter(({ label }) => label.trim()).map(({ label, value }) => [label.trim(), value.trim()]);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
