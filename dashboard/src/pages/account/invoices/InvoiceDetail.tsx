import { Group, Skeleton, Stack } from '@mantine/core';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useInvoice } from '../../../api/billing';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { SideSheet } from '../../../kit/SideSheet';
import { StatusBadge } from '../../../kit/StatusBadge';
import { paths } from '../../../paths';
import { shownStatus } from './columns';
import { InvoiceActions } from './InvoiceActions';
import { InvoiceBody } from './InvoiceBody';
import { InvoicePayments } from './InvoicePayments';

/** One invoice beside the list; closing it leads back to the list as it was filtered. */
export function InvoiceDetail() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data: invoice, error, refetch } = useInvoice(id);

  return (
    <SideSheet
      key={id}
      onClose={() => navigate({ pathname: paths.account.invoices, search: params.toString() })}
      title={
        invoice ? (
          <Group gap="sm">
            <strong>{invoice.invoice_number ?? 'Draft invoice'}</strong>
            <StatusBadge status={shownStatus(invoice)} />
          </Group>
        ) : (
          'Invoice'
        )
      }
    >
      <ProblemAlert error={error} title="This invoice could not be loaded" onRetry={refetch} />
      {!invoice && !error && <Skeleton height={420} />}
      {invoice && (
        <Stack gap="lg">
          <InvoiceActions invoice={invoice} />
          <InvoiceBody invoice={invoice} />
          <InvoicePayments invoice={invoice} />
        </Stack>
      )}
    </SideSheet>
  );
}
