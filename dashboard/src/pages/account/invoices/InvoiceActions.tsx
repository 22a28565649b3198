import { Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useOverview } from '../../../api/account';
import { invoicePdf } from '../../../api/billing';
import type { Invoice } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { saveFile } from '../../../kit/table/csv';
import { ActionButton } from '../../../parts/ActionButton';
import { ConfirmPaymentDialog } from '../../../parts/confirm-payment/ConfirmPaymentDialog';
import { PayNow } from '../../../parts/pay/PayNow';

export function InvoiceActions({ invoice }: { invoice: Invoice }) {
  const [confirming, dialog] = useDisclosure();
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(false);
  const { data: overview } = useOverview();
  const allowed = invoice.allowed_actions;

  async function download() {
    setLoading(true);
    setError(null);
    try {
      saveFile(await invoicePdf(invoice.id), `${invoice.invoice_number ?? 'invoice'}.pdf`);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setLoading(false);
    }
  }

  return (
    <div>
      <Group gap="xs">
        {!isZero(invoice.amount_due) && !invoice.pending_payment && <PayNow invoice={invoice} />}
        {!isZero(invoice.amount_due) && (
          <ActionButton action="confirm_payment" allowed={allowed} onClick={dialog.open} variant="default">
            Confirm payment
          </ActionButton>
        )}
        <ActionButton
          action="download_pdf"
          allowed={allowed}
          onClick={download}
          loading={loading}
          variant="default"
          leftSection={<IconDownload size={16} />}
        >
          Download PDF
        </ActionButton>
      </Group>
      <ProblemAlert error={error} title="The PDF could not be loaded" onRetry={download} />
      <ConfirmPaymentDialog
        invoice={invoice}
        country={overview?.account.country ?? null}
        opened={confirming}
        onClose={dialog.close}
      />
    </div>
  );
}
