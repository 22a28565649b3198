import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Invoice, Payment } from '../../api/types';
import { ConfirmPaymentForm } from './ConfirmPaymentForm';
import { PaymentSubmitted } from './PaymentSubmitted';

interface ConfirmPaymentDialogProps {
  invoice: Invoice;
  country: string | null;
  opened: boolean;
  onClose: () => void;
}

/** Tells us that an invoice was paid by transfer or wallet, so that an administrator can check it. */
export function ConfirmPaymentDialog({ invoice, country, opened, onClose }: ConfirmPaymentDialogProps) {
  const [submitted, setSubmitted] = useState<Payment | null>(null);

  function close() {
    onClose();
    setSubmitted(null);
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={submitted ? 'Payment sent for review' : `Confirm payment of ${invoice.invoice_number ?? 'this invoice'}`}
      closeOnClickOutside={submitted !== null}
    >
      {submitted ? (
        <PaymentSubmitted payment={submitted} onClose={close} />
      ) : (
        <ConfirmPaymentForm invoice={invoice} country={country} onSubmitted={setSubmitted} />
      )}
    </Modal>
  );
}
