import { expect, it } from 'vitest';
import type { Column } from './columns';
import { toCsv } from './csv';

const columns: Column<{ name: string; amount: string }>[] = [
  { key: 'name', header: 'Name', cell: (row) => row.name, text: (row) => row.name },
  { key: 'amount', header: 'Amount', cell: (row) => row.amount, text: (row) => row.amount },
  { key: 'actions', header: 'Actions', cell: () => 'x' },
];

it('quotes, keeps negative amounts and disarms formulas', () => {
  const rows = [
    { name: 'Acme, "Inc"', amount: '-12.50' },
    { name: '=1+1', amount: '-SUM(A1)' },
  ];
  expect(toCsv(columns, rows)).toBe('Name,Amount\r\n"Acme, ""Inc""",-12.50\r\n\'=1+1,\'-SUM(A1)');
});
