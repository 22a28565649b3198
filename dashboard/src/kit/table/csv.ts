import type { Column } from './columns';

/** Quotes a cell, and keeps spreadsheets from running a cell that begins like a formula. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function toCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const written = columns.filter((column) => column.text);
  const lines = rows.map((row) => written.map((column) => cell(column.text?.(row) ?? '')).join(','));
  return [written.map((column) => cell(column.header)).join(','), ...lines].join('\r\n');
}

export function saveFile(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Starts with a byte order mark, so that spreadsheets read it as UTF-8. */
export function saveCsv(csv: string, name: string) {
  saveFile(new Blob([`\ufeff${csv}`], { type: 'text/csv;charset=utf-8' }), name);
}
