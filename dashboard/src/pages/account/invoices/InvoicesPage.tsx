import { Outlet } from 'react-router';
import { useOverview } from '../../../api/account';
import { useInvoices } from '../../../api/billing';
import { readAll } from '../../../api/lists';
import type { Invoice } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { WhatIsOwed } from '../../../parts/WhatIsOwed';
import { paths } from '../../../paths';
import { COLUMNS } from './columns';
import { InvoiceFilters } from './InvoiceFilters';

export function InvoicesPage() {
  const state = useTableState({ ordering: '-invoice_date' });
  const filters = {
    status: state.get('status'),
    search: state.get('search'),
    from: state.get('from'),
    to: state.get('to'),
    ordering: state.get('ordering'),
  };
  const { data, error, refetch } = useInvoices({ ...filters, page: state.page, page_size: 25 });
  return (
    <>
      <PageHeader title="Invoices" answer={<WhatIsOpen />} />
      <DataTable
        label="Invoices"
        columns={COLUMNS}
        rowKey={(invoice) => invoice.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(invoice) => paths.account.invoice(invoice.id, state.search)}
        filters={<InvoiceFilters state={state} />}
        csv={{ name: 'invoices.csv', all: () => readAll<Invoice>('billing/invoices/', filters) }}
        empty={{
          title: 'No invoices yet',
          text: 'The first one is written when you choose a paid plan or buy credits.',
        }}
      />
      <Outlet />
    </>
  );
}

function WhatIsOpen() {
  const { data } = useOverview();
  return data ? <WhatIsOwed oldest={data.open_invoice} /> : null;
}
