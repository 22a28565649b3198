import { Table, Text } from '@mantine/core';
import type { Invoice, InvoiceLine } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { Facts } from '../../../kit/Facts';
import { Money, Quantity } from '../../../kit/Money';
import plain from '../../../kit/PlainTable.module.css';
import { When } from '../../../kit/When';
import classes from './Invoice.module.css';

/** Dates, lines and totals, in the order in which the PDF has them. */
export function InvoiceBody({ invoice }: { invoice: Invoice }) {
  return (
    <>
      <Facts
        entries={[
          ['Date', <When at={invoice.invoice_date} />],
          ['Due', <When at={invoice.due_date} />],
          ['Paid', invoice.paid_at && <When at={invoice.paid_at} />],
        ]}
      />
      <Table className={plain.table} aria-label="Lines">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Description</Table.Th>
            <Table.Th ta="right">Quantity</Table.Th>
            <Table.Th ta="right">Amount</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {invoice.line_items.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a written invoice never move
            <Line key={index} line={line} currency={invoice.currency} />
          ))}
        </Table.Tbody>
      </Table>
      <Totals invoice={invoice} />
    </>
  );
}

function Line({ line, currency }: { line: InvoiceLine; currency: string }) {
  return (
    <Table.Tr>
      <Table.Td>
        {line.description}
        {line.period_start && (
          <Text size="xs" c="dimmed">
            <When at={line.period_start} /> to <When at={line.period_end} />
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <Quantity value={line.quantity} />
        {String(line.quantity) !== '1' && (
          <Text size="xs" c="dimmed">
            × <Money amount={line.unit_price} currency={currency} />
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <Money amount={line.amount} currency={currency} />
      </Table.Td>
    </Table.Tr>
  );
}

function Totals({ invoice }: { invoice: Invoice }) {
  const { currency } = invoice;
  const rows: [string, string, boolean?][] = [
    ['Subtotal', invoice.subtotal],
    ...invoice.tax_lines.map((tax): [string, string] => [
      `Tax ${tax.rate}${tax.rate.endsWith('%') ? '' : '%'}`,
      tax.amount,
    ]),
    ['Total', invoice.total, true],
  ];
  if (invoice.tax_lines.length === 0 && !isZero(invoice.tax)) rows.splice(1, 0, ['Tax', invoice.tax]);
  if (!isZero(invoice.amount_paid)) rows.push(['Paid', invoice.amount_paid]);
  if (!isZero(invoice.amount_due)) rows.push(['To pay', invoice.amount_due, true]);
  return (
    <dl className={classes.totals}>
      {rows.map(([word, amount, strong]) => (
        <div key={word} data-strong={strong || undefined}>
          <dt>{word}</dt>
          <dd>
            <Money amount={amount} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
