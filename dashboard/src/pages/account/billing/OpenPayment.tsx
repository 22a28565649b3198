import { Anchor, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import type { Overview } from '../../../api/types';
import { Facts } from '../../../kit/Facts';
import { Money } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import { StatusBadge } from '../../../kit/StatusBadge';
import { When } from '../../../kit/When';
import { ActionButton } from '../../../parts/ActionButton';
import { ConfirmPaymentDialog } from '../../../parts/confirm-payment/ConfirmPaymentDialog';
import { methodName } from '../../../parts/methods';
import { paths } from '../../../paths';

/** The open invoice and, when there is one, the payment that was told for it. */
export function OpenPayment({ overview }: { overview: Overview }) {
  const [confirming, dialog] = useDisclosure();
  const { open_invoice: invoice, account } = overview;
  if (!invoice) return null;
  const payment = invoice.pending_payment;
  return (
    <Section
      title="To pay"
      action={
        // The banner above offers it already where it stands.
        overview.banner === 'none' && (
          <ActionButton action="confirm_payment" allowed={invoice.allowed_actions} onClick={dialog.open}>
            Confirm payment
          </ActionButton>
        )
      }
    >
      <Facts
        entries={[
          [
            'Invoice',
            <Group gap="xs">
              <Anchor inherit component={Link} to={paths.account.invoice(invoice.id)} underline="always">
                {invoice.invoice_number}
              </Anchor>
              <StatusBadge status={invoice.status} />
            </Group>,
          ],
          ['Open amount', <Money amount={invoice.amount_due} currency={invoice.currency} fw={600} />],
          ['Due', <When at={invoice.due_date} />],
          [
            'Your payment',
            payment ? (
              <Group gap="xs">
                <Money amount={payment.amount} currency={payment.currency} />
                <span>
                  by {methodName(payment.payment_method)}, sent <When at={payment.created_at} />
                </span>
                <StatusBadge status={payment.status} />
              </Group>
            ) : null,
          ],
        ]}
      />
      <ConfirmPaymentDialog invoice={invoice} country={account.country} opened={confirming} onClose={dialog.close} />
    </Section>
  );
}
